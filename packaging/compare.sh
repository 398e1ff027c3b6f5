#!/usr/bin/env bash
# What the coreset is worth: encoders pretrained with the same number of steps on the target set alone, with 600 random images
# of the open-set, with SimCore's 600, and with the whole open-set, each measured on the demo's test images. Prints a Markdown
# table. Takes an hour on two cores; stopped and run again, it goes on where it was.
#
# usage: packaging/compare.sh [--seeds N] [--steps N] [--retrieval-steps N] [--batch N] [--folder DIR]
#   --seeds N             how many times everything is done, each time with another seed (default: 5)
#   --steps N             steps of every pretraining (default: 600)
#   --retrieval-steps N   steps of the retrieval encoder's training (default: 600)
#   --batch N             images a step (default: 64)
#   --folder DIR          where to write (default: build/compare)
set -euo pipefail
export LC_ALL=C.UTF-8 # figures with a point
source "$(dirname -- "${BASH_SOURCE[0]}")/install.sh"
source "$(dirname -- "${BASH_SOURCE[0]}")/demo_images.sh"

seeds=5 steps=600 retrievalSteps=600 batch=64
rate=0.02 # about the published 0.1 for 512 images, in proportion to the batch
folder=$project/build/compare
while [[ $# -gt 0 ]]; do
    [[ $1 == --help || $# -gt 1 ]] || usageError "unknown option or missing value: $1"
    case $1 in
        --seeds) seeds=$2 ;;
        --steps) steps=$2 ;;
        --retrieval-steps) retrievalSteps=$2 ;;
        --batch) batch=$2 ;;
        --folder) folder=$(realpath -m -- "$2") ;;
        --help) printHelp; exit 0 ;;
        *) usageError "unknown option $1" ;;
    esac
    shift 2
done
for number in "$seeds" "$steps" "$retrievalSteps" "$batch"; do
    [[ $number =~ ^[1-9][0-9]*$ ]] || usageError "not a positive number: $number"
done
images=$folder/images
results=$folder/steps-$steps-retrieval-$retrievalSteps-batch-$batch # other settings never mix with these

declare -A titles=([untrained]='nothing (untrained)' [target]='X' [random]='X ∪ 600 random' [coreset]='X ∪ 600 of SimCore' [all]='X ∪ U')
arms=(untrained target random coreset all)

cli()
{
    "$programs/coresift-cli" "$@"
}

# keep FILE COMMAND...: the command's output becomes FILE once it is complete; a file that is there is not made again.
keep()
{
    local file=$1
    shift
    [[ ! -s $file ]] || return 0
    "$@" >"$file.unfinished"
    mv -- "$file.unfinished" "$file"
}

# train STAGE STEPS RATE [OPTION...]: with the settings that all trainings share. ResNet's usual stem, six times as quick
# as the small one here.
train()
{
    local stage=$1 length=$2 learningRate=$3
    shift 3
    cli "$stage" "$study" --json --backbone resnet10 --no-small-stem --image-size 32 --batch "$batch" --steps "$length" \
        --learning-rate "$learningRate" --seed "$seed" "$@"
}

# prepareStudy FOLDER: with a retrieval encoder, and a coreset in FOLDER/coreset.csv.
prepareStudy()
{
    if [[ ! -e $study/study.json ]]; then
        cli study create "$study" --target "$images/target" --open-set "$images/open" --test "$images/test" --labels folder >&2
    fi
    cli scan "$study" >&2
    keep "$1/retrieval.json" train retrieval "$retrievalSteps" "$rate" --train
    [[ ! -s $1/coreset.csv ]] || return 0
    cli embed "$study" --image-size 32 >&2
    cli select "$study" --budget 600 --clusters 50 --no-stop --seed "$seed" >&2
    cli export "$study" --csv "$1/coreset.csv" >&2
}

# runArm ARM FOLDER: prints the accuracies. After as many steps as the retrieval encoder's, the arm X is that encoder, to the bit.
# One step at the smallest learning rate leaves the first weights as they were.
runArm()
{
    if [[ $1 == target && $steps == "$retrievalSteps" ]]; then
        cli evaluate "$study" --knn --linear --json --encoder "$(jq -r .encoder "$2/retrieval.json")"
        return
    fi
    case $1 in
        untrained) train pretrain 1 1e-9 --on target >&2 ;;
        *) train pretrain "$steps" "$rate" --on "$1" >&2 ;;
    esac
    cli evaluate "$study" --knn --linear --json
}

runSeed()
{
    local arm
    seed=$1
    local of=$results/seed-$seed
    study=$of/study
    mkdir -p -- "$of"
    say "retrieval encoder and coreset"
    prepareStudy "$of"
    for arm in "${arms[@]}"; do
        say "${titles[$arm]}"
        keep "$of/$arm.json" runArm "$arm" "$of"
    done
}

# runNumbered NUMBER: with the seed's number before what it says.
runNumbered()
{
    runSeed "$1" 2> >(sed -u "s/^/seed $(($1 + 1)) of $seeds: /" >&2)
}

# A seed a core is quicker than all cores on one seed after the other; what then is left over gets all cores.
runAllSeeds()
{
    local cores together number core worker workers=()
    cores=$(nproc)
    together=$((seeds - seeds % cores))
    for ((core = 0; core < cores; core++)); do
        for ((number = core; number < together; number += cores)); do
            OMP_NUM_THREADS=1 runNumbered "$number"
        done &
        workers+=($!)
    done
    trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
    for worker in "${workers[@]}"; do
        wait "$worker"
    done
    for ((number = together; number < seeds; number++)); do
        runNumbered "$number"
    done
}

# Figures, one a line, to "mean ± standard deviation".
meanAndDeviation()
{
    awk '{ sum += $1; squares += $1 * $1 }
         END {
             mean = sum / NR
             variance = (NR > 1) ? (squares - NR * mean * mean) / (NR - 1) : 0
             printf("%.1f ± %.1f", mean, sqrt(variance < 0 ? 0 : variance)) # rounding can take it under 0
         }'
}

# figures ARM FILTER: one a seed, of the seeds asked for.
figures()
{
    local i
    for ((i = 0; i < seeds; i++)); do
        jq -r "$2" "$results/seed-$i/$1.json"
    done
}

printTable()
{
    local arm i shares=()
    printf '\nMean ± standard deviation of %d seeds, %d steps of %d images; retrieval encoder: %d steps.\n\n' \
        "$seeds" "$steps" "$batch" "$retrievalSteps"
    printf '| pretrained on | kNN (k = 20), %% | linear, %% |\n|---|---|---|\n'
    for arm in "${arms[@]}"; do
        printf '| %s | %s | %s |\n' "${titles[$arm]}" \
            "$(figures "$arm" '.knn["20"]' | meanAndDeviation)" "$(figures "$arm" .linear.top1 | meanAndDeviation)"
    done
    for ((i = 0; i < seeds; i++)); do
        shares+=("$(footwearShare "$results/seed-$i/coreset.csv")")
    done
    printf '\nFootwear in the coreset (5 %% by chance): %s %%; by seed: %s\n' \
        "$(printf '%s\n' "${shares[@]}" | meanAndDeviation)" "${shares[*]}"
}

installMissing
buildPreset release coresift-cli lay_out_fashion_mnist
layOutImages "$images"
runAllSeeds
printTable
