/** Tests of the documents and scripts that no feature owns. */
@NullMarked
package org.lodegraph.docs;

import org.jspecify.annotations.NullMarked;
