#include "core/study/pairs_file.h"

#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/study_file.h"

namespace coresift {

namespace {

std::string pairsFolder(const std::string &studyFolder, const StudySettings &settings)
{
    return studyFolder + "/duplicates/" + settings.pairs;
}

std::int64_t idCell(const CsvTable &table, std::size_t row, std::size_t column)
{
    return wholeCell(table, row, column, 1);
}

SetRole roleCell(const CsvTable &table, std::size_t row, std::size_t column)
{
    for (const SetRole role : {SetRole::Target, SetRole::OpenSet, SetRole::Test})
        if (table.rows[row][column] == roleName(role))
            return role;
    throwImpossibleCell(table, row, column);
}

} // namespace

bool hasPairs(const std::string &studyFolder, const StudySettings &settings)
{
    return fileExists(pairsFolder(studyFolder, settings) + "/pairs.json");
}

void writePairs(const StudyWriter &writer, const PairsOrigin &origin, const std::vector<DuplicatePair> &pairs)
{
    const std::string folder = pairsFolder(writer.folder(), writer.settings());
    makeFolders(folder);
    std::string text = "id_a,id_b,cosine,hash_distance\r\n";
    for (const DuplicatePair &pair : pairs)
        text += fmt::format("{},{},{:.6f},{}\r\n", pair.a, pair.b, pair.cosine, pair.bits);
    writeFileAtomically(folder + "/pairs.csv", text);
    const nlohmann::json json{{"format", "coresift-duplicates"},
                              {"version", kPairsVersion},
                              {"created", timestamp()},
                              {"encoder", writer.settings().pairs},
                              {"fingerprint", origin.fingerprint},
                              {"options", optionsToJson(origin.options)},
                              {"images", origin.images},
                              {"candidates", origin.candidates},
                              {"unreadable", origin.unreadable},
                              {"pairs", pairs.size()}};
    writeFileAtomically(folder + "/pairs.json", json.dump(2) + "\n");
}

PairsOrigin readPairsOrigin(const std::string &studyFolder, const StudySettings &settings)
{
    const std::string file = pairsFolder(studyFolder, settings) + "/pairs.json";
    const nlohmann::json json = readVersionedJson(file, "coresift-duplicates", kPairsVersion);
    PairsOrigin origin;
    try {
        origin.fingerprint = json.at("fingerprint").get<std::string>();
        optionsFromJson(origin.options, json.at("options"));
        for (const auto &[name, count] : {std::pair{"images", &origin.images},
                                          {"candidates", &origin.candidates},
                                          {"unreadable", &origin.unreadable},
                                          {"pairs", &origin.pairs}})
            *count = json.at(name).get<std::int64_t>();
    } catch (const nlohmann::json::exception &problem) {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}}, file);
    }
    return origin;
}

std::vector<DuplicatePair> readPairs(const std::string &studyFolder, const StudySettings &settings)
{
    const CsvTable table = readCsv(pairsFolder(studyFolder, settings) + "/pairs.csv");
    const std::size_t a = table.column("id_a"), b = table.column("id_b"), cosine = table.column("cosine"),
                      bits = table.column("hash_distance");
    std::vector<DuplicatePair> pairs;
    pairs.reserve(table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        pairs.push_back({idCell(table, row, a), idCell(table, row, b),
                         static_cast<float>(cellWithin(table, row, cosine, -1, 1)),
                         static_cast<int>(wholeCell(table, row, bits, 0, 64))});
    if (static_cast<std::int64_t>(pairs.size()) != readPairsOrigin(studyFolder, settings).pairs)
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "does not fit its pairs.json; run the stage “duplicates” again"),
                    table.file);
    return pairs;
}

void writeNearCopies(const std::string &selection, const std::vector<NearCopy> &copies)
{
    std::string text = "index,copy_of,set\r\n";
    for (const NearCopy &copy : copies)
        text += fmt::format("{},{},{}\r\n", copy.id, copy.copyOf, roleName(copy.of));
    writeFileAtomically(selection + "/near-copies.csv", text);
}

std::vector<NearCopy> readNearCopies(const std::string &selection)
{
    const std::string file = selection + "/near-copies.csv";
    if (!fileExists(file))
        return {};
    const CsvTable table = readCsv(file);
    const std::size_t index = table.column("index"), copyOf = table.column("copy_of"), set = table.column("set");
    std::vector<NearCopy> copies;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        copies.push_back({idCell(table, row, index), idCell(table, row, copyOf), roleCell(table, row, set)});
    return copies;
}

} // namespace coresift
