/// The readers, one file a family. Private to the registry.
#pragma once

#include "core/dataset/dataset_reader.h"

namespace coresift {

extern const DatasetReader kActionsReader;        ///< Stanford 40 Actions
extern const DatasetReader kAircraftReader;       ///< FGVC-Aircraft
extern const DatasetReader kBirdsReader;          ///< CUB-200-2011
extern const DatasetReader kCarsReader;           ///< Stanford Cars
extern const DatasetReader kCocoReader;           ///< MS COCO, other sets in its JSON, and iNaturalist 2021
extern const DatasetReader kDogsReader;           ///< Stanford Dogs
extern const DatasetReader kFacesReader;          ///< CelebAMask-HQ
extern const DatasetReader kFlowersReader;        ///< Oxford 102 Flowers
extern const DatasetReader kFoodReader;           ///< Food-11
extern const DatasetReader kIdxReader;            ///< MNIST and sets in its files
extern const DatasetReader kImageFolderReader;    ///< class folders, with or without train, val and test above them
extern const DatasetReader kImageNetReader;       ///< ImageNet-1k
extern const DatasetReader kInaturalistReader;    ///< iNaturalist 2021 without its JSON
extern const DatasetReader kIndoorReader;         ///< MIT-67 Indoor
extern const DatasetReader kMaskFolderReader;     ///< images with masks in a folder beside them
extern const DatasetReader kPetsReader;           ///< Oxford-IIIT Pet
extern const DatasetReader kPlacesReader;         ///< Places365
extern const DatasetReader kShardsReader;         ///< tar shards in WebDataset's form
extern const DatasetReader kTablesReader;         ///< CSV and TSV files of paths and labels
extern const DatasetReader kTexturesReader;       ///< DTD
extern const DatasetReader kVocReader;            ///< Pascal VOC
extern const DatasetReader kWebFineGrainedReader; ///< WebFG-496
extern const DatasetReader kWebVisionReader;      ///< WebVision 1.0
extern const DatasetReader kYoloReader;           ///< YOLO's text files of boxes

} // namespace coresift
