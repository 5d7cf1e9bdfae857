package org.lodegraph.watch.scan.report;

/** Format of a report. */
public enum ReportFormat {
    /** A self-contained page. */
    HTML,
    /** The content of the page without charts. */
    MD,
    /** One row per finding. */
    CSV,
    /** The records of the API. */
    JSON;

    /** {@return the report as text that ends in a line feed} */
    String text(Report report) {
        return switch (this) {
            case HTML -> ReportPage.text(report);
            case MD -> MarkdownReport.text(report);
            case CSV -> CsvReport.text(report);
            case JSON -> JsonReport.text(report);
        };
    }
}
