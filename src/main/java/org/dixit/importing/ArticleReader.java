package org.dixit.importing;

/** Reads the articles of one kind of file. */
interface ArticleReader {

    /** Whether the file is of this kind. */
    boolean takes(IncomingFile file);

    /**
     * @param known what is known of the article from elsewhere; it counts more than what the file says
     * @throws RefusedException if there is no article in it that can be read
     */
    IncomingArticle read(IncomingFile file, Details known);
}
