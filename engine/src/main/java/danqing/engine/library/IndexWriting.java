package danqing.engine.library;

import danqing.engine.scene.Concepts;
import danqing.styles.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The index being written: one document for each file. Nothing is seen by readers, or survives a crash, before {@link #commit}. */
final class IndexWriting implements AutoCloseable {
    static final String FILE = "file";
    static final String ITEM = "item";
    static final String EYE = "eye";
    static final String VERSE = "verse";
    static final String ABOUT = "about";
    static final String CONCEPT = "concept";
    static final String MODIFIED = "modified";
    static final String VECTOR = "vector-";
    private static final double BUFFER = 96;
    private final Directory directory;
    private final IndexWriter writer;

    /** @param fresh whether what is there is dropped */
    IndexWriting(Path folder, boolean fresh) throws IOException {
        directory = FSDirectory.open(folder);
        try {
            IndexWriterConfig config = new IndexWriterConfig(new ChineseAnalyzer()).setCommitOnClose(false).setRAMBufferSizeMB(BUFFER)
                    .setOpenMode(fresh ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
            writer = new IndexWriter(directory, config);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Puts an item in the place of what the index had of its file.
     *
     * @param version of the eye; null = no vector
     */
    void put(Item item, String version, float[] vector) throws IOException {
        Document d = new Document();
        d.add(new StringField(FILE, item.file().toString(), Field.Store.NO));
        d.add(new StoredField(ITEM, item.json().toString().getBytes(StandardCharsets.UTF_8)));
        d.add(new NumericDocValuesField(MODIFIED, item.modified()));
        words(d, VERSE, item.text());
        words(d, ABOUT, about(item));
        item.concepts().forEach(c -> d.add(new StringField(CONCEPT, c, Field.Store.NO)));
        if (version != null) {
            d.add(new StoredField(EYE, version));
            d.add(new KnnFloatVectorField(VECTOR + version, vector, VectorSimilarityFunction.DOT_PRODUCT));
        }
        writer.updateDocument(new Term(FILE, item.file().toString()), d);
    }

    private static void words(Document d, String field, String text) {
        String plain = ChineseAnalyzer.plain(text);
        if (!plain.isEmpty()) {
            d.add(new TextField(field, plain, Field.Store.NO));
            d.add(new TextField(field + ChineseAnalyzer.PAIRS, plain, Field.Store.NO));
        }
    }

    /** Caption, style, things and the name of the file. */
    private static String about(Item item) {
        StringBuilder b = new StringBuilder();
        if (item.caption() != null) {
            b.append(item.caption()).append('\n');
        }
        if (item.style() != null) {
            Style.named(item.style()).ifPresent(s -> b.append(s.label()).append(' ').append(s.id()).append('\n'));
        }
        item.concepts().forEach(c -> Concepts.find(c).ifPresent(k -> b.append(k.label()).append('\n')));
        String name = item.file().getFileName().toString();
        return b.append(name.replaceFirst("\\.[^.]*$", "").replaceAll("[-_.]+", " ")).toString();
    }

    void remove(Path file) throws IOException {
        writer.deleteDocuments(new Term(FILE, file.toString()));
    }

    /** Makes all that was written so far lasting. */
    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
