/**
 * The files of a data folder next to the database: owner-only, replaced atomically, changed by one process at a time.
 */
@NullMarked
package org.lodegraph.datafolder;

import org.jspecify.annotations.NullMarked;
