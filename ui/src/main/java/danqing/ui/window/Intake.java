package danqing.ui.window;

import danqing.engine.Order;
import danqing.engine.Provenance;
import danqing.engine.image.PictureFiles;
import danqing.engine.image.PngFile;
import danqing.engine.image.TextFile;
import danqing.engine.job.BadInput;
import danqing.ui.Messages;
import danqing.ui.queue.Wish;
import danqing.ui.workshop.Trouble;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What was dropped or pasted, and what can be done with it. Nothing is done before the person picks, and no setting is changed by it. */
public final class Intake {
    private static final int LONGEST_FILE = 1 << 20;
    /** More than that in one go is a slip of the hand. */
    private static final int MOST = 500;
    private final StudioViewModel model;
    private final Path pasted;
    private final ObjectProperty<Found> found = new SimpleObjectProperty<>();
    private Consumer<String> troubled = s -> { };

    /** @param pasted folder for pictures that came without a file */
    Intake(StudioViewModel model, Path pasted) {
        this.model = model;
        this.pasted = pasted;
    }

    /**
     * Something that can be done.
     *
     * @param id names the button
     */
    public record Offer(String id, String label, Runnable act) {}

    /**
     * What was taken in.
     *
     * @param picture to be shown small; null = none
     */
    public record Found(String title, String detail, Path picture, List<Offer> offers) {}

    /** What was found in files and folders. */
    private record Sorted(List<Path> works, List<Path> pictures, List<Path> texts, List<Path> projects, List<Path> layouts) {}

    void onTrouble(Consumer<String> consumer) {
        troubled = consumer;
    }

    /** What is on offer; null = nothing. */
    public ObjectProperty<Found> foundProperty() {
        return found;
    }

    /** Looks at files and folders and offers what can be done with them. */
    public void take(List<Path> given) {
        model.workshop().files(c -> sort(given), s -> found.set(offers(given, s)), this::trouble);
    }

    /** Words from the clipboard or another program. */
    public void takeText(String text) {
        if (!text.isBlank()) {
            List<Offer> all = new ArrayList<>(List.of(offer("sheet", () -> model.rewrite(text))));
            poems(List.of(text.strip()), all);
            found.set(new Found(Messages.get("intake.text"), first(text), null, all));
        }
    }

    /** A picture from the clipboard. */
    public void takeImage(BufferedImage image) {
        model.workshop().files(c -> {
            Files.createDirectories(pasted);
            Path file = pasted.resolve("paste-" + System.currentTimeMillis() + ".png");
            PngFile.write(image, Map.of(), file);
            return file;
        }, f -> take(List.of(f)), this::trouble);
    }

    private void trouble(Throwable e) {
        troubled.accept(Trouble.sentence(e));
    }

    private static Sorted sort(List<Path> given) throws IOException {
        Sorted s = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path g : given) {
            if (Files.isDirectory(g)) {
                try (Stream<Path> files = Files.walk(g, 6)) {
                    files.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith(".")).sorted().limit(MOST).forEach(f -> sort(f, s));
                }
            } else if (!Files.exists(g)) {
                throw new BadInput("没有“" + g + "”这个文件：请检查名字。");
            } else {
                sort(g, s);
            }
        }
        return s;
    }

    private static void sort(Path f, Sorted s) {
        switch (StudioViewModel.kind(f)) {
            case TEXT -> s.texts().add(f);
            case PROJECT -> s.projects().add(f);
            case LAYOUT -> s.layouts().add(f);
            default -> {
                if (PictureFiles.named(f)) {
                    (ours(f) ? s.works() : s.pictures()).add(f);
                }
            }
        }
    }

    private static boolean ours(Path f) {
        try {
            Provenance.read(f);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Found offers(List<Path> given, Sorted s) {
        List<Offer> all = new ArrayList<>();
        Path one = given.getFirst();
        List<Path> pictures = Stream.concat(s.works().stream(), s.pictures().stream()).toList();
        int n = pictures.size() + s.texts().size() + s.projects().size() + s.layouts().size();
        if (n == 0) {
            troubled.accept(Messages.get("drop.unknown", one.getFileName()));
            return null;
        }
        if (n > 1) {
            if (!pictures.isEmpty()) {
                all.add(new Offer("offer-repaint", Messages.get("intake.repaint.all", pictures.size()), () -> pictures.forEach(model.repainter()::repaint)));
            }
            if (!s.texts().isEmpty()) {
                all.add(new Offer("offer-poems", Messages.get("intake.poems", s.texts().size()), () -> read(s.texts(), this::paint)));
            }
            s.projects().stream().limit(3).forEach(p -> all.add(new Offer("offer-project", Messages.get("intake.project.of", p.getFileName()), () -> model.take(p))));
            String name = given.size() == 1 ? one.getFileName().toString() : Messages.get("intake.files", given.size());
            return new Found(name, Messages.get("intake.batch", pictures.size(), s.texts().size()), pictures.isEmpty() ? null : pictures.getFirst(), all);
        }
        if (s.works().isEmpty() && s.texts().isEmpty()) {
            // a picture is read on a sheet of its own, which offers the rest; a project or a layout has one use
            model.take(Stream.of(pictures, s.projects(), s.layouts()).flatMap(List::stream).findFirst().orElse(one));
            return null;
        }
        if (!s.works().isEmpty()) {
            Path w = s.works().getFirst();
            all.add(offer("open", () -> model.open(w)));
            all.add(offer("recall", () -> model.recall(w)));
            all.add(offer("repaint", () -> model.repainter().repaint(w)));
            all.add(offer("caption", () -> model.reading().open(w)));
        }
        for (Path p : s.texts()) {
            all.add(offer("sheet", () -> read(List.of(p), t -> model.rewrite(t.getFirst()))));
            all.add(offer("poem", () -> read(List.of(p), this::paint)));
        }
        Path file = Stream.of(pictures, s.texts(), s.projects(), s.layouts()).flatMap(List::stream).findFirst().orElse(one);
        return new Found(file.getFileName().toString(), Messages.get(s.works().isEmpty() ? "intake.what" : "intake.ours"), pictures.isEmpty() ? null : file, all);
    }

    private Offer offer(String id, Runnable act) {
        return new Offer("offer-" + id, Messages.get("intake." + id), act);
    }

    private void poems(List<String> texts, List<Offer> all) {
        all.add(offer("poem", () -> paint(texts)));
    }

    private static String first(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private void read(List<Path> files, Consumer<List<String>> then) {
        model.workshop().files(c -> {
            List<String> texts = new ArrayList<>();
            for (Path f : files) {
                String t = TextFile.read(f, LONGEST_FILE).strip();
                if (!t.isEmpty()) {
                    texts.add(t);
                }
            }
            if (texts.isEmpty()) {
                throw new BadInput("“" + files.getFirst().getFileName() + "”里没有字：请换一个文件。");
            }
            return texts;
        }, then, this::trouble);
    }

    private void paint(List<String> texts) {
        String batch = Wish.newBatch();
        List<Wish> all = new ArrayList<>();
        try {
            for (String t : texts) {
                Order o = model.inspector().order(t, null);
                all.add(Wish.of(batch, o.seed(o.seed() + all.size()), null, false));
            }
            model.queue().add(all);
        } catch (BadInput e) {
            trouble(e);
        }
    }
}
