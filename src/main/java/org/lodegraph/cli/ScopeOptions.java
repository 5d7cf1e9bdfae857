package org.lodegraph.cli;

import picocli.CommandLine.Option;

/** What a scan looks at. */
final class ScopeOptions {

    @Option(
            names = "--targets",
            defaultValue = "",
            paramLabel = "LIST",
            description =
                    "Whose supply, such as USA,EU27,JPN,KOR (default: every country whose flows answer and whose demand is not small).")
    private String targets = "";

    @Option(
            names = "--minerals",
            defaultValue = "",
            paramLabel = "LIST",
            description = "Which minerals, such as cobalt,nickel or critical:US-2025 (default: all).")
    private String minerals = "";

    String targets() {
        return targets;
    }

    String minerals() {
        return minerals;
    }
}
