/**
 * Makes the table of sites: mines, smelters and refineries of the ICMM Global Mining Dataset, with the operations they
 * belong to.
 *
 * <p>It runs last, because a site is matched to the operations of figures and flows. Products without an operation are
 * kept with the reason. The facilities of a site determine its stages by {@code rules/site_stages.csv}.
 */
@NullMarked
package org.lodegraph.data.curate.site;

import org.jspecify.annotations.NullMarked;
