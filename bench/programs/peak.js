// Loaded before a program: says on standard error how much memory (MB) its process has had at most.
process.on("exit", () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS / 1024}\n`));
