// Runs the documented examples on what was imported, on any Node since 20: answers as text, in order.
const { createContext, runInContext } = require("node:vm");

module.exports = function ask(names, questions) {
  return questions.map(({ statements }) => {
    const scope = createContext({ ...names, structuredClone });
    return statements.map((statement) => {
      try {
        return JSON.stringify(runInContext(statement, scope)) ?? "undefined";
      } catch (error) {
        return `${error.name} : ${error.message}`;
      }
    });
  });
};
