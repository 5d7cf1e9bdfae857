package org.lodegraph.watch.scan.report;

/** What a report is written as. */
public enum ReportFormat {
    /** One page that needs nothing else. */
    HTML,
    /** The same without pictures. */
    MD,
    /** One row a finding. */
    CSV,
    /** The records as the API gives them. */
    JSON;

    /** {@return the report as text, a line feed at the end} */
    String text(Report report) {
        return switch (this) {
            case HTML -> ReportPage.text(report);
            case MD -> MarkdownReport.text(report);
            case CSV -> CsvReport.text(report);
            case JSON -> JsonReport.text(report);
        };
    }
}
