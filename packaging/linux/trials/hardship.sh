# Two versions side by side, and data of a newer version, in a session without sound, keyring or tray: each is
# said in a clear sentence, and nothing is lost. Sourced after session.sh.
apt-get -q update >/dev/null
get $LIBRARIES espeak-ng fontconfig-config fonts-dejavu-core # what every desktop has
add_person
get xvfb dbus # and no keyring: the bus would start it
begin_screen
DATA=/home/person/.local/share/pressel

says() { # says FILE SENTENCE
    grep -qF "$2" "$1" || fail "it does not say \"$2\" but: $(tail -5 "$1")"
    echo "said: $(grep -F "$2" "$1" | head -1 | cut -c1-160)"
}

for version in old new; do
    mkdir -p "/opt/$version Übung"
    mount --bind -o ro "$T/$version" "/opt/$version Übung"
done

# No sound, no keyring, no tray.
PROGRAM="/opt/new Übung/pressel"
person "$PROGRAM" doctor >"$T/doctor" 2>"$T/doctor.err"
says "$T/doctor" "this system offers no keyring; a key lasts until the program ends"
grep -E '^Microphones: +none' "$T/doctor"
grep -E '^Sound server: +none answers' "$T/doctor"
open_window
look window
rc=0
person "$PROGRAM" down || rc=$?
echo "down without a microphone: $rc"
sleep 2
look without-sound
close_window
person "$PROGRAM" talk --practice --keep --text 'what is two plus three' >"$T/said"
grep -q '2 plus 3 is 5' "$T/said" || fail "no answer: $(cat "$T/said")"

# Two versions: the second one started brings the window of the first to the front, and commands of one work
# with the window of the other; afterwards each has the conversations.
PROGRAM="/opt/old Übung/pressel"
person "$PROGRAM" --version | grep -qF "$OLD" || fail "not version $OLD"
: >"$LOG"
open_window
person "/opt/new Übung/pressel" || fail "the second one ended with $?"
person "/opt/new Übung/pressel" stop || fail "the window of the other version does not listen"
close_window
for version in old new; do
    person "/opt/$version Übung/pressel" export --conversation all >"$T/kept-$version"
    grep -q 'two plus three' "$T/kept-$version" || fail "the $version version has lost a conversation"
done
echo 'two versions side by side: one window, both have the conversations'

# Data of a newer version: kept under another name, to the last byte.
cp "$T/newer.sqlite3" "$DATA/conversations.sqlite3"
rm -f "$DATA"/conversations.sqlite3-*
install -d -o person /home/person/.config/pressel
echo '{"version": 99, "settings": {"theme": "dark"}}' >/home/person/.config/pressel/settings.json
chown -R person /home/person
PROGRAM="/opt/new Übung/pressel"
: >"$LOG"
open_window
look newer
close_window
cmp "$T/newer.sqlite3" "$DATA"/conversations.newer-*.sqlite3 || fail "the newer conversations are not as they were"
grep -q dark /home/person/.config/pressel/settings.newer-*.json || fail "the newer settings are gone"
echo 'data of a newer version: kept aside, unchanged'
