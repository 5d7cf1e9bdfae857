/** Tests of the whole, and what all tests share. */
@NullMarked
package org.lodegraph;

import org.jspecify.annotations.NullMarked;
