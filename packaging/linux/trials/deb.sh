# The .deb: installed, used, upgraded under a running window, removed and purged. Sourced after session.sh.
apt-get -q update >/dev/null
! command -v python3 || fail "this system has a Python, so it proves nothing"
find / -xdev \( -path /tmp -o -path /var/lib/apt -o -path /var/cache -o -path /var/log \) -prune -o -type f -print |
    sort >"$T/before"

get "$T/old.deb" espeak-ng
echo "installed: $(dpkg-query -W -f '${Version}, ${Installed-Size} KiB' pressel)"
# The start program sets the same search path.
search_path=LD_LIBRARY_PATH=/usr/lib/pressel/_internal
find /usr/lib/pressel -name '*.so*' -exec env $search_path ldd {} + 2>/dev/null |
    grep 'not found' | sort -u >"$T/absent" || true
test ! -s "$T/absent" || fail "libraries are absent: $(cat "$T/absent")"
add_person
person pressel --version | grep -qF "$OLD" || fail "not version $OLD: $(person pressel --version)"
person pressel self-test
person pressel talk --practice --keep --text 'what is two plus three' >"$T/said"
grep -q '2 plus 3 is 5' "$T/said" || fail "no answer: $(cat "$T/said")"
rc=0
person pressel toggle 2>/dev/null || rc=$?
test $rc = 3 || fail "toggle without a window ended with $rc"

get $SESSION_PACKAGES
begin_screen
begin_keyring
begin_sound
person pressel doctor | grep -E '^(Keyring|Talk key|Microphone|Loudspeaker|Practice)' || true
open_window
ask center
look old
echo 'spoken to: heard and answered'

get "$T/new.deb" # over the running window
kill -0 "$WINDOW" || fail "the window did not outlive the upgrade"
ask center
close_window
echo "upgraded under the running window, which went on: $(person pressel --version)"
person pressel --version | grep -qF "$NEW" || fail "still the old version"
: >"$LOG"
open_window
ask center
look new
person pressel export --conversation all 2>/dev/null | grep -q 'two plus three' || fail "a conversation is gone"
echo 'the new version goes on where the old one was'
person pressel self-test
close_window

apt-get -q remove -y pressel >/dev/null 2>&1
test ! -e /usr/bin/pressel -a ! -e /usr/lib/pressel || fail "removed, and still there"
# apt no longer knows a package without settings of its own once it is removed; dpkg only says so.
dpkg --purge pressel >/dev/null 2>&1
! find / -xdev \( -path /tmp -o -path /home -o -path /run -o -path /var/log -o -path /var/cache -o -path /proc \) -prune -o \
    -iname '*pressel*' -print | grep . || fail "this was left behind"
test -s /home/person/.local/share/pressel/conversations.sqlite3 || fail "the person's conversations are gone"
echo 'purged: nothing is left but what the person said'
