# shellcheck shell=bash disable=SC2154
# Sourced after install.sh by the scripts that work on the demo's images: footwear of Fashion-MNIST as the target set.

# layOutImages FOLDER: makes FOLDER/target, FOLDER/test and FOLDER/open, unless they are there.
layOutImages()
{
    [[ ! -d $1 ]] || return 0
    say "Laying out the images in $1"
    mkdir -p -- "$(dirname -- "$1")"
    "$programs/lay_out_fashion_mnist" "$1"
}

# footwearShare CSV: per cent of a coreset, told by the names of the files.
footwearShare()
{
    awk -F, 'NR > 1 { images++; if ($2 ~ /^(sandal|sneaker|ankle-boot)-/) footwear++ }
             END { printf "%.1f", images ? 100 * footwear / images : 0 }' "$1"
}
