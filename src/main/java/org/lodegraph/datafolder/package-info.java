/** The files of a data folder beside the database: each for its owner alone, replaced as a whole, changed by one process at a time. */
@NullMarked
package org.lodegraph.datafolder;

import org.jspecify.annotations.NullMarked;
