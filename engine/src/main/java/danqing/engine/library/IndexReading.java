package danqing.engine.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** The index as of its last commit. */
final class IndexReading implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Whether there is an index to read. */
    static boolean exists(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory d = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(d);
        }
    }

    IndexReading(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        searcher = new IndexSearcher(reader);
    }

    /**
     * A document.
     *
     * @param number of Lucene's
     * @param score  of the search
     * @param eye    version of what its vector was made with; null = it has none
     */
    record Found(int number, double score, Item item, String eye) {}

    int size() {
        return reader.numDocs();
    }

    List<Found> search(Query query, int most) throws IOException {
        return found(searcher.search(query, Math.max(1, most)).scoreDocs);
    }

    List<Found> nearest(String version, float[] vector, int most) throws IOException {
        return search(new KnnFloatVectorQuery(IndexWriting.VECTOR + version, vector, Math.max(1, most)), most);
    }

    /** All, newest first. */
    List<Found> all() throws IOException {
        if (reader.numDocs() == 0) {
            return List.of();
        }
        return found(searcher.search(org.apache.lucene.search.MatchAllDocsQuery.INSTANCE, reader.numDocs(),
                new Sort(new SortField(IndexWriting.MODIFIED, SortField.Type.LONG, true))).scoreDocs);
    }

    /** Every live document, in no order; cheaper than {@link #all}. */
    void each(BiConsumer<Integer, Item> taker, BiConsumer<Integer, String> eyes) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            var stored = leaf.reader().storedFields();
            for (int d = 0; d < leaf.reader().maxDoc(); d++) {
                if (live == null || live.get(d)) {
                    Document doc = stored.document(d);
                    taker.accept(leaf.docBase + d, Item.read(doc.getBinaryValue(IndexWriting.ITEM).bytes));
                    eyes.accept(leaf.docBase + d, doc.get(IndexWriting.EYE));
                }
            }
        }
    }

    Found find(Path file) throws IOException {
        List<Found> f = search(new TermQuery(new Term(IndexWriting.FILE, file.toString())), 1);
        return f.isEmpty() ? null : f.getFirst();
    }

    /** The vector of a document; null when it has none of that version. */
    float[] vector(int number, String version) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
        FloatVectorValues values = leaf.reader().getFloatVectorValues(IndexWriting.VECTOR + version);
        if (values == null) {
            return null;
        }
        var at = values.iterator();
        int wanted = number - leaf.docBase;
        return at.advance(wanted) == wanted ? values.vectorValue(at.index()).clone() : null;
    }

    private List<Found> found(ScoreDoc[] docs) throws IOException {
        List<Found> out = new ArrayList<>(docs.length);
        var stored = searcher.storedFields();
        for (ScoreDoc s : docs) {
            Document d = stored.document(s.doc);
            out.add(new Found(s.doc, s.score, Item.read(d.getBinaryValue(IndexWriting.ITEM).bytes), d.get(IndexWriting.EYE)));
        }
        return out;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
