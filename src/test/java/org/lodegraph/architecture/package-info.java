/** Rules for the whole source tree: who may see whom, names, words. */
@NullMarked
package org.lodegraph.architecture;

import org.jspecify.annotations.NullMarked;
