#!/bin/sh
# Puts Thop Desktop into the menu of this user, without root; --remove takes it out again.
# Never touches the diary, nor anything else that the program keeps.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-"$HOME/.local/share"}
entry=$data/applications/thop-desktop.desktop

say() { # Dutch, English
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    nl*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$2" ;;
    esac
}

# As the desktop entry wants it: a backslash before some characters, and a percent sign twice.
quoted() {
    printf '%s' "$1" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g'
}

# Menus look for new icons when this folder changes.
refresh() {
    touch -- "$data/icons/hicolor" 2>/dev/null || true
}

each_icon() {
    (cd -- "$here/share/icons" && find hicolor -type f)
}

case ${1:-} in
'')
    mkdir -p -- "$data/applications"
    each_icon | while IFS= read -r icon; do
        mkdir -p -- "$data/icons/$(dirname -- "$icon")"
        cp -- "$here/share/icons/$icon" "$data/icons/$icon"
    done
    exec_line="Exec=\"$(quoted "$here/thop-desktop")\""
    while IFS= read -r line; do
        case $line in
        Exec=*) printf '%s\n' "$exec_line" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$here/share/applications/thop-desktop.desktop" >"$entry.new"
    mv -- "$entry.new" "$entry"
    refresh
    say "Klaar. Thop Desktop staat in je menu. Laat deze map staan waar hij staat." \
        "Done. Thop Desktop is in your menu. Leave this folder where it is."
    ;;
--remove)
    rm -f -- "$entry"
    each_icon | while IFS= read -r icon; do
        rm -f -- "$data/icons/$icon"
    done
    refresh
    say "Thop Desktop staat niet meer in je menu. Je dagboek is er nog." \
        "Thop Desktop is no longer in your menu. Your diary is still there."
    ;;
*)
    say "Gebruik: ./install-for-me.sh [--remove]" "Usage: ./install-for-me.sh [--remove]"
    exit 2
    ;;
esac
