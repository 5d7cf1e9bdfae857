/**
 * Sites: mines, smelters and refineries of the ICMM Global Mining Dataset, and the operations that they are part of.
 *
 * <p>Runs last, because a site is joined to the operations that figures and flows have made. What joins to none is kept with the reason. What
 * stands at a site decides its stages by {@code rules/site_stages.csv}.
 */
@NullMarked
package org.lodegraph.data.curate.site;

import org.jspecify.annotations.NullMarked;
