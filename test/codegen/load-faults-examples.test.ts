import { testFaults } from "./faults.js";

testFaults([
  [
    "example parameters nobody declares",
    { "examples/boats.yaml": [["colour: blue, motto", "color: blue, motto"]] },
    {
      rule: "example-parameter",
      file: "examples/boats.yaml",
      pointer: "/operations/boats.create/params/color",
      says: ["no parameter or attribute of boats.create is called `color`", "did you mean `colour`"],
      line: 17,
    },
  ],
  [
    "an example of an operation that does not exist",
    { "examples/boats.yaml": [["  boats.uploadPapers:", "  boats.uploadPaper:"]] },
    {
      rule: "example-operation",
      file: "examples/boats.yaml",
      pointer: "/operations/boats.uploadPaper",
      says: ["no operation `boats.uploadPaper`", "did you mean `boats.uploadPapers`"],
    },
  ],
  [
    "an example of another page's operation",
    {
      "examples/boats.yaml": [["  boats.uploadPapers:", "  projectBoats.list:\n    params: {}\n  boats.uploadPapers:"]],
    },
    {
      rule: "example-operation",
      file: "examples/boats.yaml",
      pointer: "/operations/projectBoats.list",
      says: ["an operation of project-boats", "spec/examples/project-boats.yaml"],
    },
  ],
  [
    "an unknown word in an example call",
    { "examples/boats.yaml": [["    response: Stamped.", "    answer: Stamped."]] },
    {
      rule: "example-form",
      file: "examples/boats.yaml",
      pointer: "/operations/boats.uploadPapers/answer",
      says: ["`answer` does not belong here", "params, response"],
    },
  ],
  [
    "an $entity of a schema that does not exist",
    { "examples/boats.yaml": [["    captain: {$entity: PersonBasic}", "    captain: {$entity: PersonBasics}"]] },
    {
      rule: "unknown-entity",
      file: "examples/boats.yaml",
      pointer: "/entities/Boat/captain/$entity",
      says: ["no schema `PersonBasics`", "did you mean `PersonBasic`"],
    },
  ],
  [
    "an $entity that has no example",
    { "examples/boats.yaml": [["    captain: {$entity: PersonBasic}", "    captain: {$entity: Error}"]] },
    {
      rule: "unknown-entity",
      file: "examples/boats.yaml",
      pointer: "/entities/Boat/captain/$entity",
      says: ["`Error` has no example", "below `entities`"],
    },
  ],
  [
    "an example for a schema that does not exist",
    { "examples/boats.yaml": [["  PersonBasic:", "  Captain:\n    id: 1\n  PersonBasic:"]] },
    {
      rule: "unknown-entity",
      file: "examples/boats.yaml",
      pointer: "/entities/Captain",
      says: ["no schema `Captain`"],
    },
  ],
  [
    "two examples for one entity",
    { "examples/project-boats.yaml": [["  ProjectBoat:", "  Boat:\n    id: 1\n  ProjectBoat:"]] },
    {
      rule: "duplicate-entity",
      file: "examples/project-boats.yaml",
      pointer: "/entities/Boat",
      says: ["`Boat` has an example already", "See also spec/examples/boats.yaml#/entities/Boat"],
    },
  ],
  [
    "an example that contains itself",
    { "examples/boats.yaml": [["    name: Alice Novak", "    name: {$entity: PersonBasic}"]] },
    {
      rule: "entity-cycle",
      file: "examples/boats.yaml",
      pointer: "/entities/PersonBasic",
      says: ["contains itself: PersonBasic -> PersonBasic"],
    },
  ],
]);
