package org.lodegraph.cli;

import picocli.CommandLine.Option;

/** Flags for the targets and minerals of a scan. */
final class ScopeOptions {

    @Option(
            names = "--targets",
            defaultValue = "",
            paramLabel = "LIST",
            description =
                    "Targets to scan, such as USA,EU27,JPN,KOR (default: all with usable flows and a demand that is not small).")
    private String targets = "";

    @Option(
            names = "--minerals",
            defaultValue = "",
            paramLabel = "LIST",
            description = "Minerals to scan, such as cobalt,nickel or critical:US-2025 (default: all).")
    private String minerals = "";

    String targets() {
        return targets;
    }

    String minerals() {
        return minerals;
    }
}
