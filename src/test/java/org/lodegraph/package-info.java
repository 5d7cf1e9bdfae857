/** End-to-end tests, and support shared by all tests. */
@NullMarked
package org.lodegraph;

import org.jspecify.annotations.NullMarked;
