"""What python-gitlab has to be able to do with the stateful mock. One JSON line a step; see scripts/foreign-clients.ts."""

import json
import sys

import gitlab

url, token = sys.argv[1:3]


def step(name, check):
    """Run a check; what it raises, or what it says is wrong, is the result."""
    try:
        wrong = check()
    except Exception as error:  # every failure is a result
        wrong = f"{type(error).__name__}: {error}"
    print(json.dumps({"step": name, "wrong": wrong or None}), flush=True)


def expect(found, wanted):
    return None if found == wanted else f"expected {wanted!r}, found {found!r}"


gl = gitlab.Gitlab(url, private_token=token)
# Later steps need what earlier ones made.
made = {}


def project_create():
    made["project"] = gl.projects.create({"name": "Foreign", "path": "foreign", "visibility": "private"})
    return expect(made["project"].path, "foreign")


def project_get():
    project = gl.projects.get(made["project"].id)
    return expect((project.name, project.visibility), ("Foreign", "private"))


def project_list():
    return expect([one.id for one in gl.projects.list(get_all=True) if one.path == "foreign"], [made["project"].id])


def project_update():
    made["project"].description = "Changed"
    made["project"].save()
    return expect(gl.projects.get(made["project"].id).description, "Changed")


def issue_create():
    made["issue"] = made["project"].issues.create({"title": "First", "labels": ["a", "b"]})
    return expect((made["issue"].iid, made["issue"].labels), (1, ["a", "b"]))


def issue_get():
    return expect(made["project"].issues.get(1).title, "First")


def issue_update():
    made["issue"].title = "Renamed"
    made["issue"].state_event = "close"
    made["issue"].save()
    again = made["project"].issues.get(1)
    return expect((again.title, again.state), ("Renamed", "closed"))


def issue_note():
    made["issue"].notes.create({"body": "Seen"})
    return expect([note.body for note in made["issue"].notes.list(get_all=True)], ["Seen"])


def issue_pages():
    for number in range(2, 46):
        made["project"].issues.create({"title": f"Number {number}"})
    iids = [issue.iid for issue in made["project"].issues.list(iterator=True, per_page=10)]
    page = made["project"].issues.list(per_page=10, iterator=True)
    return expect((len(set(iids)), page.total, page.total_pages), (45, 45, 5))


def issue_filter():
    return expect([issue.iid for issue in made["project"].issues.list(state="closed", get_all=True)], [1])


def issue_delete():
    made["project"].issues.delete(45)
    try:
        made["project"].issues.get(45)
    except gitlab.GitlabGetError as error:
        return expect(error.response_code, 404)
    return "it is still there"


def user_current():
    gl.auth()
    return None if gl.user and gl.user.username else "no current user"


def user_create():
    made["user"] = gl.users.create({"email": "foreign@example.com", "username": "foreign", "name": "F", "password": "long-enough-1"})
    return expect(gl.users.get(made["user"].id).username, "foreign")


def user_list():
    return expect([one.id for one in gl.users.list(username="foreign", get_all=True)], [made["user"].id])


def user_update():
    made["user"].name = "Foreign Client"
    made["user"].save()
    return expect(gl.users.get(made["user"].id).name, "Foreign Client")


def user_delete():
    gl.users.delete(made["user"].id)
    try:
        gl.users.get(made["user"].id)
    except gitlab.GitlabGetError as error:
        return expect(error.response_code, 404)
    return "it is still there"


# Pipelines are begun by another path than they are listed at: the project of the examples has one.
def sample():
    return gl.projects.get("example-group/sample-app")


def pipeline_list():
    pipelines = sample().pipelines.list(get_all=True)
    return None if pipelines and pipelines[0].id and pipelines[0].status else "no pipeline"


def pipeline_get():
    pipeline = sample().pipelines.list(get_all=True)[0]
    return expect(sample().pipelines.get(pipeline.id).id, pipeline.id)


def pipeline_create():
    return None if sample().pipelines.create({"ref": "main"}).id else "no id"


def pipeline_actions():
    pipeline = sample().pipelines.list(get_all=True)[0]
    pipeline.retry()
    pipeline.cancel()


def pipeline_delete():
    sample().pipelines.list(get_all=True)[0].delete()


def refused():
    try:
        made["project"].issues.create({"title": "x", "confidential": "maybe"})
    except gitlab.GitlabCreateError as error:
        return expect((error.response_code, error.error_message), (400, "confidential is invalid"))
    return "it was not refused"


def anonymous():
    try:
        gitlab.Gitlab(url).projects.create({"name": "x"})
    except gitlab.GitlabAuthenticationError as error:
        return expect(error.response_code, 401)
    return "it was not refused"


def upload():
    answer = made["project"].upload("note.txt", filedata="hello")
    return None if answer["markdown"] else "no markdown"


def variables():
    made["project"].variables.create({"key": "NAME", "value": "one"})
    made["project"].variables.update("NAME", {"value": "two"})
    return expect(made["project"].variables.get("NAME").value, "two")


def project_delete():
    made["project"].delete()
    try:
        gl.projects.get(made["project"].id)
    except gitlab.GitlabGetError as error:
        return expect(error.response_code, 404)
    return "it is still there"


def version():
    return expect(gl.version()[0], "19.5.0-ee")


for check in [
    version, project_create, project_get, project_list, project_update, issue_create, issue_get, issue_update, issue_note,
    issue_pages, issue_filter, issue_delete, user_current, user_create, user_list, user_update, user_delete,
    pipeline_list, pipeline_get, pipeline_create, pipeline_actions, pipeline_delete, refused, anonymous, upload, variables,
    project_delete,
]:
    step(check.__name__.replace("_", " "), check)
