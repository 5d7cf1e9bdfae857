/**
 * Reports of a scan and its changes, as a page, a text or a table.
 *
 * <p>Terms: a {@link org.lodegraph.watch.scan.report.Report} is the content in any format. The templates
 * of {@code src/main/jte} turn it into HTML, which they escape, and Markdown; classes turn it into CSV and JSON. The same
 * scan gives the same bytes. Scans and their comparison are in
 * {@code scan}.
 */
@NullMarked
package org.lodegraph.watch.scan.report;

import org.jspecify.annotations.NullMarked;
