// `npm run test:cluster`: the tests of the remote engine against two ClickHouse shards on loopback, from Debian's
// packages, unpacked into a folder that is removed again. `-- --record` writes their answers into test/fixtures/cluster.
import { runCluster } from "./cluster/run.mjs";

const record = process.argv.includes("--record");
const { passed, failed, skipped } = await runCluster({ record }).catch((error) => {
  console.error(`not run: ${error.message}`);
  return { passed: 0, failed: 1, skipped: 0 };
});
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
