"""The probes with python-gitlab: reads {"probes": [...]} as JSON, writes {id: what was shown}."""
import io
import json
import logging
import os
import socket
import sys
import traceback

import gitlab

real = socket.getaddrinfo
socket.getaddrinfo = lambda host, *rest, **more: real(
    "127.0.0.1" if str(host).endswith(".test") else host, *rest, **more
)
given = json.load(sys.stdin)
NAMES = {"token": "private_token", "oauthToken": "oauth_token", "jobToken": "job_token"}


def run(probe):
    shown = []

    def show(*values):
        for value in values:
            shown.extend([str(value), repr(value), repr(getattr(value, "__dict__", None)) if isinstance(value, BaseException) else ""])

    if probe.get("proxy"):
        os.environ["HTTPS_PROXY"] = os.environ["https_proxy"] = given["proxy"]
    try:
        client = gitlab.Gitlab(probe["url"], ssl_verify=given["ca"], **{NAMES[probe["kind"]]: probe["secret"]})
        show(client)
        does = probe["does"]
        if does == "get":
            show(client.projects.get(1))
        elif does == "create":
            show(client.projects.create({"name": "x"}))
        elif does == "list":
            show(client.projects.list(get_all=True))
        elif does == "absolute":
            show(client.http_get(probe["target"]))
        elif does == "delete":
            show(client.projects.get(1, lazy=True).branches.delete(probe["target"]))
    except BaseException as error:  # everything that can be thrown is looked at
        show(error)
        shown.append(traceback.format_exc())
    finally:
        os.environ.pop("HTTPS_PROXY", None)
        os.environ.pop("https_proxy", None)
    return "\n".join(shown)


print(json.dumps({probe["id"]: run(probe) for probe in given["probes"]}))
