/// The list of all images of a study, in SQLite: ids that are never reused, where each file is, and what state it is
/// in.
#pragma once

#include "core/base/job.h"
#include "core/dataset/metadata_column.h"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

struct sqlite3;

namespace coresift {

enum class SetRole { Target, OpenSet, Test };
const char *roleName(SetRole role); ///< "target", "open-set", "test"

/// Which images of a folder a root has, by the official splits of the data set that lies there.
enum class RootPart { All, Training, Test }; ///< Training: whatever is not in the test split
const char *partName(RootPart part);         ///< "all", "training", "test"

/// A folder of images. `name` is what CSV and study.json call it; `folder` is where it is now.
struct Root {
    std::string name;
    SetRole role = SetRole::Target;
    std::string folder; ///< absolute, bytes
    RootPart part = RootPart::All;
};

enum class ImageState { Ok, Gone, Unreadable };

struct ImageRecord {
    std::int64_t id = 0; ///< given once, never reused
    std::string root;    ///< Root::name
    std::string path;    ///< relative to the root, bytes, '/' between folders
    std::int64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::string hash;          ///< contentHash of the file
    int width = 0, height = 0;
    std::string label; ///< class, from the parent folder; empty when labels are off or the file lies in the root itself
    ImageState state = ImageState::Ok;
    Phrase reason; ///< why unreadable; its column holds what phraseToColumn() gives, or in older files a plain text
};

/// Something a scan passed by: a link loop, a link out of the root, a folder that cannot be read.
struct ScanRemark {
    std::string root, path;
    Phrase reason;
};

/// What the user decided about an open-set image, whatever the ranking says.
enum class MarkKind {
    None,     ///< a decision taken back
    Rejected, ///< as if it were absent
    Pinned,   ///< taken first
};
const char *markName(MarkKind kind); ///< "none", "rejected", "pinned"

struct ImageMark {
    std::int64_t image = 0; ///< id
    MarkKind kind = MarkKind::None;
    std::string reason; ///< the user's words; may be empty

    bool operator==(const ImageMark &other) const
    {
        return image == other.image && kind == other.kind && reason == other.reason;
    }
};

struct SetCounts {
    std::int64_t ok = 0, gone = 0, unreadable = 0;
};

/// One writer at a time (the study's lock sees to that, but for marks, which are added while a stage works); any number
/// of readers. One object belongs to one thread.
class Catalogue {
public:
    enum class Access { Read, Write };

    /// Creates the file when it is missing (Write). Throws Error (Corrupt, NewerVersion, Io).
    Catalogue(const std::string &file, Access access);
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// Images of one root in order of id, those that are gone too when asked.
    std::vector<ImageRecord> images(const std::string &root, bool withGone = false) const;
    /// State ok only, in order of id.
    std::vector<ImageRecord> readableImages(const std::string &root) const;
    /// The same one by one, without holding them all.
    void visitReadable(const std::string &root, const std::function<void(const ImageRecord &)> &visit) const;
    std::vector<ImageRecord> unreadableImages() const;
    /// Throws Error (NotFound).
    ImageRecord image(std::int64_t id) const;
    /// In the order of the ids. Throws Error (NotFound).
    std::vector<ImageRecord> imagesOf(const std::vector<std::int64_t> &ids) const;
    /// Ids and paths of a root's images but those that are gone, in order of id: a fraction of what the records take.
    std::vector<std::pair<std::int64_t, std::string>> paths(const std::string &root) const;
    SetCounts counts(const std::string &root) const;
    std::vector<ScanRemark> remarks() const;
    /// The last decision about each image, by id; images whose mark was taken back are not there.
    std::vector<ImageMark> marks() const;
    /// All columns, in the order in which they came.
    std::vector<MetadataColumn> metadata() const;
    /// Changes whenever an image of the root is added, gone or becomes unreadable, not with its label: part of every
    /// later stage's fingerprint.
    std::string fingerprint(const std::string &root) const;
    /// Changes with the labels too: what was read of the root's images before is as it would be read now.
    std::string version(const std::string &root) const;

    /// One transaction: commit() keeps the changes, the destructor without it rolls them back.
    class Transaction {
    public:
        explicit Transaction(Catalogue &catalogue);
        ~Transaction();
        void commit();

    private:
        Catalogue &m_catalogue;
        bool m_open = true;
    };
    /// Adds an image (its id is ignored) and returns the new id.
    std::int64_t add(const ImageRecord &record);
    /// Size, time, label, state and reason of a known image; a file whose content changed is a new image.
    void update(const ImageRecord &record);
    void setLabel(std::int64_t id, const std::string &label);
    void setRemarks(const std::string &root, const std::vector<ScanRemark> &remarks);
    /// States of images found unreadable later, when a stage decoded them in full.
    void markUnreadable(std::int64_t id, const Phrase &reason);
    /// Adds decisions behind those there are: nothing is overwritten, so that what was decided when can be told.
    /// `made`: when, as text.
    void appendMarks(const std::vector<ImageMark> &marks, const std::string &made);
    /// Columns that take the place of those of the same name and root. One transaction: cancelled, it leaves what was.
    void setMetadata(const std::vector<MetadataColumn> &columns, const JobContext &context);
    /// The columns that a scan read of the root's annotations take the place of all that an earlier one read. A column
    /// of the same name that was set otherwise stays, as does one of unknown origin that says something else. One
    /// transaction.
    void setLayoutMetadata(const std::string &root, std::vector<MetadataColumn> columns, const JobContext &context);
    /// The columns of this name, of one root or, when it is empty, of all. How many there were.
    std::int64_t removeMetadata(const std::string &name, const std::string &root);

private:
    void bumpRevision(const std::string &root);
    std::int64_t revision(const std::string &key) const;
    std::int64_t deleteMetadata(const std::string &name, const std::string &root);
    void addMetadata(const std::vector<MetadataColumn> &columns, const JobContext &context);

    sqlite3 *m_database = nullptr;
    std::string m_file;
};

std::string sqliteVersion();

} // namespace coresift
