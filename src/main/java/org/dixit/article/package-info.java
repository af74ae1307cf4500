/** Publishers, articles and their versions. */
@NullMarked
package org.dixit.article;

import org.jspecify.annotations.NullMarked;
