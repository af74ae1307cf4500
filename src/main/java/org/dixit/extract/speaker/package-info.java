/** The voices of an article: names, roles and pronouns, and who they stand for. */
@NullMarked
package org.dixit.extract.speaker;

import org.jspecify.annotations.NullMarked;
