/**
 * The server that calls are measured against, in a process of its own: one issue for `/issues/12`, and pages of issues for
 * `/issues`, with the headers GitLab sends. Argument: `{ example, latency, total }` (milliseconds, items). Prints its address.
 */
import { createServer } from "node:http";

const { example, latency = 0, total = 0 } = JSON.parse(process.argv[2]);
const issue = JSON.stringify(example);
const common = {
  "content-type": "application/json",
  "cache-control": "max-age=0, private, must-revalidate",
  vary: "Origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
  "x-request-id": "01HQ7Z3W8YVJ5M2K4N6P8R0S1T",
  "x-runtime": "0.021",
  "ratelimit-limit": "2000",
  "ratelimit-name": "throttle_authenticated_api",
  "ratelimit-observed": "1",
  "ratelimit-remaining": "1999",
  "ratelimit-reset": "1700000060",
};

const server = createServer((request, response) => {
  const url = new URL(request.url, `http://${request.headers.host}`);
  if (!url.pathname.endsWith("/issues")) {
    request.resume();
    response.writeHead(200, { ...common, "content-length": Buffer.byteLength(issue) });
    return response.end(issue);
  }
  const page = Number(url.searchParams.get("page") ?? 1);
  const perPage = Number(url.searchParams.get("per_page") ?? 20);
  const pages = Math.ceil(total / perPage);
  const linkTo = (number, rel) => {
    url.searchParams.set("page", number);
    return `<${url}>; rel="${rel}"`;
  };
  const items = [];
  for (let id = (page - 1) * perPage + 1; id <= Math.min(total, page * perPage); id++)
    items.push(issue.replace(/"id":\d+,"iid":\d+/, `"id":${id},"iid":${id}`));
  const links = [linkTo(1, "first"), linkTo(pages, "last")];
  if (page > 1) links.unshift(linkTo(page - 1, "prev"));
  if (page < pages) links.unshift(linkTo(page + 1, "next"));
  const body = `[${items.join()}]`;
  const send = () => {
    response.writeHead(200, {
      ...common,
      "content-length": Buffer.byteLength(body),
      link: links.join(", "),
      "x-page": page,
      "x-per-page": perPage,
      "x-next-page": page < pages ? page + 1 : "",
      "x-prev-page": page > 1 ? page - 1 : "",
      "x-total": total,
      "x-total-pages": pages,
    });
    response.end(body);
  };
  if (latency) setTimeout(send, latency);
  else send();
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
