/**
 * What the operator sets: one record, read once, flags over environment over file.
 *
 * <p>The names are those of the command line's flags; {@link org.lodegraph.cli.config.SettingSources} says where else a flag's
 * value may stand.
 */
@NullMarked
package org.lodegraph.cli.config;

import org.jspecify.annotations.NullMarked;
