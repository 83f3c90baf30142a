import { AT, boats, property, query, testRules } from "./rules.js";

testRules({
  deprecation: [
    [
      "a whole deprecation",
      boats([
        "      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat\n",
        "      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat\n      deprecated: true\n      x-gitlab: {deprecation: {since: '16.0', use: boats.list}}\n",
      ]),
    ],
    ["an old property without a date", property("          type: string\n          deprecated: true\n")],
    [
      "deprecated without since and use",
      boats([
        "      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat\n",
        "      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat\n      deprecated: true\n",
      ]),
      { at: `${AT.get}/deprecated`, says: ["without `x-gitlab.deprecation`", "since: '16.0'"] },
    ],
    [
      "x-gitlab.deprecation without the mark",
      property("          type: string\n          x-gitlab: {deprecation: {since: '16.0', removal: '19.0'}}\n"),
      { at: `${AT.name}/x-gitlab/deprecation`, says: ["not marked", "`deprecated: true`"] },
    ],
    [
      "an operation to use that does not exist",
      boats([
        "      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat\n",
        "      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat\n      deprecated: true\n      x-gitlab: {deprecation: {since: '16.0', use: boats.show}}\n",
      ]),
      { at: `${AT.get}/x-gitlab/deprecation/use`, says: ["no operation `boats.show`"] },
    ],
    [
      "deprecated: false",
      property("          type: string\n          deprecated: false\n"),
      { at: `${AT.name}/deprecated`, says: ["the default", "leave it out"] },
    ],
  ],
  "injected-parts": [
    [
      "page on a call that is not paged",
      query(
        "        - name: page\n          in: query\n          description: Page.\n          schema:\n            type: integer\n",
      ),
    ],
    [
      "an answer 404 that says more",
      boats([
        "        '204':\n          description: The boat is gone.",
        "        '204':\n          description: The boat is gone.\n        '404':\n          description: It sank before.",
      ]),
    ],
    [
      "per_page on a paged call",
      boats([
        "        - name: colour\n          in: query",
        "        - name: per_page\n          in: query\n          description: Items.\n          schema:\n            type: integer\n        - name: colour\n          in: query",
      ]),
      { at: `${AT.list}/parameters/3`, says: ["`per_page` comes from `x-gitlab.pagination`", "take it out"] },
    ],
    [
      "the shared answer 404",
      boats([
        "        '204':\n          description: The boat is gone.",
        "        '204':\n          description: The boat is gone.\n        '404':\n          $ref: ../shared/common.yaml#/components/responses/NotFound",
      ]),
      { at: "/paths/~1boats~1{boat_id}/delete/responses/404", says: ["every operation gets the answer 404"] },
    ],
  ],
  "key-order": [
    [
      "all keys in order",
      boats([
        "        url: https://docs.gitlab.com/api/boats/#get-a-boat\n",
        "        url: https://docs.gitlab.com/api/boats/#get-a-boat\n      x-gitlab: {admin: true}\n      security: []\n",
      ]),
    ],
    [
      "the summary before the id",
      boats([
        "      operationId: boats.get\n      summary: Get a boat\n",
        "      summary: Get a boat\n      operationId: boats.get\n",
      ]),
      {
        at: `${AT.get}/operationId`,
        says: ["`operationId` stands after `summary`", "the order is operationId, summary, description"],
      },
    ],
    [
      "a method before get",
      boats([
        "    get:\n      operationId: boats.get\n",
        "    put:\n      operationId: boats.update\n      summary: Update a boat\n      description: Paints it.\n      tags: [boats]\n      externalDocs: {url: https://docs.gitlab.com/api/boats/}\n      responses: {'204': {description: Painted.}}\n    get:\n      operationId: boats.get\n",
      ]),
      { at: AT.get, says: ["`get` stands after `put`"] },
    ],
    [
      "components before paths",
      {
        "resources/project-boats.yaml":
          "openapi: 3.1.0\ninfo: {title: A, version: v4, description: A.}\ncomponents: {}\npaths: {}\n",
      },
      { at: "/paths", says: ["`paths` stands after `components`"] },
    ],
  ],
  "pagination-place": [
    [
      "both kinds, with what keyset can order by",
      boats(["        pagination: offset", "        pagination: [offset, keyset]\n        orderBy: [id]"]),
    ],
    [
      "a mark on a call that answers one object",
      boats([
        "      parameters:\n        - name: with_crew",
        "      x-gitlab: {pagination: offset}\n      parameters:\n        - name: with_crew",
      ]),
      { at: `${AT.get}/x-gitlab/pagination`, says: ["answers no array", "take the mark out"] },
    ],
    [
      "a mark on a POST",
      boats([
        "      requestBody:\n        required: true",
        "      x-gitlab: {pagination: none}\n      requestBody:\n        required: true",
      ]),
      { at: "/paths/~1boats/post/x-gitlab/pagination", says: ["only a GET"] },
    ],
    [
      "orderBy without keyset",
      boats(["        pagination: offset", "        pagination: offset\n        orderBy: [id]"]),
      { at: `${AT.list}/x-gitlab/orderBy`, says: ["`orderBy` says what keyset pagination"] },
    ],
  ],
  "query-style": [
    [
      "an array of objects in a query",
      query(
        "        - name: crew\n          in: query\n          description: Crew.\n          style: deepObject\n          explode: true\n          schema:\n            type: array\n            items: {type: object, properties: {name: {type: string}}}\n",
      ),
    ],
    [
      "an array without brackets",
      boats(["- name: iids[]", "- name: iids"]),
      { at: `${AT.list}/parameters/0`, says: ["the last value only", "`name: iids[]`"] },
    ],
    [
      "brackets without an array",
      query(
        "        - name: crew[]\n          in: query\n          description: Crew.\n          schema:\n            type: string\n",
      ),
      { at: `${AT.get}/parameters/0/name`, says: ["no array"] },
    ],
    [
      "a style beside brackets",
      boats([
        "          description: Numbers of the boats to list.",
        "          description: Numbers of the boats to list.\n          explode: true",
      ]),
      { at: `${AT.list}/parameters/0`, says: ["leave them out"] },
    ],
    [
      "a hash that is not deepObject",
      boats(["          style: deepObject\n          explode: true\n", ""]),
      { at: `${AT.list}/parameters/2`, says: ["not deepObject"] },
    ],
    [
      "deepObject without explode",
      boats(["          style: deepObject\n          explode: true\n", "          style: deepObject\n"]),
      { at: `${AT.list}/parameters/2`, says: ["without `explode: true`"] },
    ],
    [
      "one key of a hash",
      query(
        "        - name: filter[port]\n          in: query\n          description: Port.\n          schema:\n            type: string\n",
      ),
      { at: `${AT.get}/parameters/0/name`, says: ["one key of a hash"] },
    ],
    [
      "a GET with a body",
      boats([
        "      parameters:\n        - name: with_crew",
        "      requestBody:\n        content:\n          application/json:\n            schema: {type: object, properties: {x: {type: string, description: X.}}}\n      parameters:\n        - name: with_crew",
      ]),
      { at: `${AT.get}/requestBody`, says: ["a GET with a body"] },
    ],
  ],
  responses: [
    [
      "a redirect",
      boats([
        "        '204':\n          description: The boat is gone.",
        "        '302':\n          description: Elsewhere.",
      ]),
    ],
    [
      "no success",
      boats([
        "        '204':\n          description: The boat is gone.",
        "        '404':\n          description: Never was.",
      ]),
      { at: "/paths/~1boats~1{boat_id}/delete/responses", says: ["no answer succeeds"] },
    ],
    [
      "204 with a body",
      boats([
        "          description: The boat is gone.",
        "          description: The boat is gone.\n          content: {application/json: {schema: {type: string}}}",
      ]),
      { at: "/paths/~1boats~1{boat_id}/delete/responses/204/content", says: ["204 has no body"] },
    ],
    [
      "a status that is none",
      boats([
        "        '204':\n          description: The boat is gone.",
        "        '204':\n          description: The boat is gone.\n        2XX0:\n          description: What.",
      ]),
      { at: "/paths/~1boats~1{boat_id}/delete/responses/2XX0", says: ["no HTTP status"] },
    ],
    [
      "content without a media type",
      boats([
        "        '204':\n          description: The boat is gone.",
        "        '200':\n          description: The boat is gone.\n          content: {}",
      ]),
      { at: "/paths/~1boats~1{boat_id}/delete/responses/200/content", says: ["without a media type"] },
    ],
    [
      "an answer to HEAD with a body",
      boats([
        "    delete:\n      operationId: boats.delete",
        "    head:\n      operationId: boats.check\n      summary: Check a boat\n      description: Looks.\n      tags: [boats]\n      externalDocs: {url: https://docs.gitlab.com/api/boats/}\n      responses: {'200': {description: Here., content: {application/json: {schema: {type: boolean}}}}}\n    delete:\n      operationId: boats.delete",
      ]),
      { at: "/paths/~1boats~1{boat_id}/head/responses/200/content", says: ["HEAD has no body"] },
    ],
  ],
  "shared-parameter": [
    [
      "a query of the same name as one of another theme",
      {
        ...query(
          "        - name: crew\n          in: query\n          description: Crew.\n          schema:\n            type: integer\n",
        ),
        "shared/people.yaml": [
          [
            "  schemas:\n",
            "  parameters:\n    Crew:\n      name: crew\n      in: query\n      description: Crew.\n      schema:\n        type: integer\n  schemas:\n",
          ],
        ],
      },
    ],
    [
      "a path parameter written out",
      boats([
        "  /boats/{boat_id}/papers:\n    parameters:\n      - $ref: ../shared/common.yaml#/components/parameters/BoatId\n",
        "  /boats/{boat_id}/papers:\n    parameters:\n      - name: boat_id\n        in: path\n        required: true\n        description: My boat.\n        schema:\n          type: integer\n",
      ]),
      {
        at: "/paths/~1boats~1{boat_id}~1papers/parameters/0",
        says: ["`boat_id` is declared in spec/shared/", "../shared/common.yaml#/components/parameters/BoatId"],
      },
    ],
    [
      "a query written out that parameters.yaml has in the same words",
      {
        ...query(
          "        - name: crew\n          in: query\n          description: Crew.\n          schema:\n            type: integer\n",
        ),
        "shared/parameters.yaml":
          "openapi: 3.1.0\ninfo: {title: P, version: v4}\npaths: {}\ncomponents:\n  parameters:\n    Crew:\n      name: crew\n      in: query\n      description: Crew.\n      schema:\n        type: integer\n",
      },
      { at: `${AT.get}/parameters/0`, says: ["../shared/parameters.yaml#/components/parameters/Crew"] },
    ],
  ],
});
