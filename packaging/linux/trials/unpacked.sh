# The program without a package (.tar.xz or the inside of the AppImage), at a place that nobody expects, owned by
# root so that its user cannot write there. Sourced after session.sh.
apt-get -q update >/dev/null
! command -v python3 || fail "this system has a Python, so it proves nothing"
get $LIBRARIES espeak-ng fontconfig-config fonts-dejavu-core # what every desktop has
add_person
place="/opt/$PLACE"
mkdir -p "$place"
case $KIND in
tar) tar -C "$place" -xJf "$T/pressel.tar.xz" --strip-components=1 ;;
appimage) mount --bind "$T/image" "$place" ;;
esac
chown -R root:root "$place" 2>/dev/null || true
PROGRAM="$place/$START"
touch "$T/begun"
echo "at $place"
person "$PROGRAM" --version | grep -qF "$NEW" || fail "not version $NEW"
rc=0
person test -w "$place" || rc=$?
test $rc = 1 || fail "its user can write there"
person "$PROGRAM" self-test

get $SESSION_PACKAGES
begin_screen
begin_keyring
begin_sound
open_window
ask center
look window
person "$PROGRAM" self-test
close_window
test -z "$(find "$place" -newer "$T/begun" -type f -print -quit)" || fail "it wrote into its own folder"
echo 'spoken to: heard and answered; nothing written into its folder'
