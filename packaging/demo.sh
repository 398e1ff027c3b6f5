#!/usr/bin/env bash
# The main job on 13,200 small pictures: finds the footwear in an open-set of clothes and pretrains an encoder with it.
# Installs what is missing and builds first; everything is written into one folder. Run again, it goes on where it was.
#
# usage: packaging/demo.sh [--no-window] [--folder DIR]
#   --no-window    do not open the window on the study at the end
#   --folder DIR   where to write (default: build/demo)
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/install.sh"
source "$(dirname -- "${BASH_SOURCE[0]}")/demo_images.sh"

window=yes
folder=$project/build/demo
while [[ $# -gt 0 ]]; do
    case $1 in
        --no-window) window=no ;;
        --folder)
            [[ $# -gt 1 ]] || usageError "a folder is missing after $1"
            folder=$(realpath -m -- "$2")
            shift
            ;;
        --help) printHelp; exit 0 ;;
        *) usageError "unknown option $1" ;;
    esac
    shift
done
images=$folder/images
study=$folder/study

# Small enough for two cores: 100 steps a training stage instead of the hundreds of epochs that real work takes.
runMainJob()
{
    "$programs/coresift-cli" run --json --study "$study" --csv "$folder/coreset.csv" \
        --target "$images/target" --open-set "$images/open" --test "$images/test" \
        --backbone resnet10 --small-stem --image-size 32 --batch 48 --steps 100 --learning-rate 0.01 \
        --clusters 50 --budget 600 --no-stop
}

# evaluateEncoder [OPTION...]: "kNN linear" in per cent.
evaluateEncoder()
{
    "$programs/coresift-cli" evaluate "$study" --knn --linear --json "$@" | jq -r '"\(.knn["20"]) \(.linear.top1)"'
}

drawPictures()
{
    QT_QPA_PLATFORM=offscreen "$programs/coresift" --study "$study" --save-map "$folder/map.png" --save-loss "$folder/loss.png"
}

minutes()
{
    printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
}

count()
{
    find "$1" -type f | wc -l
}

printSummary()
(
    export LC_ALL=C.UTF-8 # figures with a point
    retrieval=$(evaluateEncoder --encoder "$(jq -r .retrieval.encoder "$folder/run.json")")
    pretrained=$(evaluateEncoder) # last, so that it is the study's figure
    printf '\n'
    printf '%-20s %s\n' \
        'target set' "$(count "$images/target") images of footwear" \
        'open-set' "$(count "$images/open") images of clothes, 5 % of them footwear" \
        'coreset' "$(($(wc -l <"$folder/coreset.csv") - 1)) images, $(footwearShare "$folder/coreset.csv") % of them footwear" \
        'test set' "$(count "$images/test") images in 3 classes"
    printf '\n%-20s %8s %8s\n' 'accuracy, %' 'kNN' 'linear'
    # shellcheck disable=SC2086 # two figures
    printf '%-20s %8.1f %8.1f\n' 'retrieval encoder' $retrieval 'pretrained encoder' $pretrained
    printf '\n%-20s %8s %8s %8s\n' 'training' 'steps' 'seconds' 'images/s'
    # shellcheck disable=SC2046,SC2183 # four words a stage
    printf '%-20s %8.0f %8.0f %8.1f\n' $(jq -r '{retrieval, pretraining: .pretrain} | to_entries[] |
        "\(.key) \(.value.steps) \(.value.seconds) \(.value.images_per_second)"' "$folder/run.json")
    printf '\n'
    printf '%-20s %s\n' 'study' "$study" 'coreset' "$folder/coreset.csv" 'map' "$folder/map.png" 'loss' "$folder/loss.png" \
        'time' "$(minutes $SECONDS), of which set-up and build $(minutes "$builtAfter")"
)

installMissing
giveQtARuntimeFolder
buildPreset release coresift coresift-cli lay_out_fashion_mnist
builtAfter=$SECONDS
layOutImages "$images"
say "Running the main job in $study"
runMainJob >"$folder/run.json"
say "Drawing the map and the loss"
drawPictures
printSummary
if [[ $window == yes && -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    say "Opening the study in the window"
    exec "$programs/coresift" "$study"
fi
