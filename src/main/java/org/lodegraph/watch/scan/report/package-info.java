/**
 * Reports of a scan and its changes, as a page, a text or a table.
 *
 * <p>Terms: a {@link org.lodegraph.watch.scan.report.Report} is the content in any format; the writers of HTML,
 * Markdown, CSV and JSON turn it into text. The same scan gives the same bytes. Scans and their comparison are in
 * {@code scan}.
 */
@NullMarked
package org.lodegraph.watch.scan.report;

import org.jspecify.annotations.NullMarked;
