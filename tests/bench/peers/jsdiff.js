// Reads pairs of texts as JSON, prints the milliseconds of each comparison; everything runs once before it counts.
const path = require("node:path");
const { diffWords } = require(path.resolve(process.argv[2], "diff"));

const pairs = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
let times = [];
for (let round = 0; round < 2; round++) {
  times = pairs.map(([before, after]) => {
    const start = process.hrtime.bigint();
    diffWords(before, after);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
}
console.log(JSON.stringify(times));
