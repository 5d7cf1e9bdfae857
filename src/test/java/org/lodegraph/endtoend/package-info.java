/** End-to-end tests of the packaged program. */
@NullMarked
package org.lodegraph.endtoend;

import org.jspecify.annotations.NullMarked;
