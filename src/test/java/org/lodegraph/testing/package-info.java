/** Support shared by all tests: databases with fixtures, the packaged program as a process, golden files. */
@NullMarked
package org.lodegraph.testing;

import org.jspecify.annotations.NullMarked;
