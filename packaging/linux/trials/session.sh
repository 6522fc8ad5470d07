# A person's session in a clean Debian system without Python: screen, session bus, keyring and virtual sound.
# The trials source it, as root in the chroot. Everything that is started ends with the trial's PID namespace.
set -eu
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8
T=/tmp/trial # what the trial is given, and where it leaves what was seen and heard
PROGRAM=pressel

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# Installs packages, quietly; what apt said is shown only if it fails.
get() {
    apt-get -q -o Dpkg::Use-Pty=0 install -y --no-install-recommends "$@" >"$T/apt.log" 2>&1 || {
        tail -20 "$T/apt.log"
        fail "apt-get install $*"
    }
}

# until_true SECONDS WHAT COMMAND...: waits for a fact, not for a time.
until_true() {
    local end=$(($(date +%s) + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        test "$(date +%s)" -lt "$end" || fail "waited in vain for $what"
        sleep 0.2
    done
}

add_person() {
    useradd --create-home --shell /bin/bash person
    install -d -m 700 -o person /run/user/1000
}

# Becomes the person, with nothing of root's environment. Used alone where the process id is needed.
AS=(setpriv --reuid person --regid person --init-groups env -i HOME=/home/person USER=person LANG=C.UTF-8
    PATH=/usr/local/bin:/usr/bin:/bin XDG_RUNTIME_DIR=/run/user/1000 DISPLAY=:90
    DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus)

person() {
    "${AS[@]}" "$@"
}

begin_screen() {
    install -d -m 1777 /tmp/.X11-unix
    install -d -o person "$T/screen"
    # -fbdir: the picture is a file, which the trial reads when it likes.
    person Xvfb :90 -screen 0 1280x900x24 -fbdir "$T/screen" -nolisten tcp -nolisten local -ac 2>"$T/xvfb.log" &
    until_true 20 "the screen" test -e /tmp/.X11-unix/X90
    person dbus-daemon --session --nofork --nopidfile --address=unix:path=/run/user/1000/bus 2>"$T/bus.log" &
    until_true 20 "the session bus" test -S /run/user/1000/bus
}

begin_keyring() {
    echo -n trial | person gnome-keyring-daemon --unlock --components=secrets >"$T/keyring.log" 2>&1
}

begin_sound() {
    person pulseaudio -n --daemonize=no --exit-idle-time=-1 --disable-shm \
        -L "module-null-sink sink_name=out sink_properties=device.description=Loudspeaker" \
        -L "module-null-sink sink_name=mic" \
        -L "module-remap-source master=mic.monitor source_name=vmic source_properties=device.description=Microphone" \
        -L module-native-protocol-unix >"$T/pulse.log" 2>&1 &
    until_true 20 "the sound server" person pactl info
    person pactl set-default-source vmic
    person pactl set-default-sink out
}

# open_window [OPTION...]: the window on the practice voice; returns when it takes commands.
open_window() {
    "${AS[@]}" "$PROGRAM" --practice --set show_guide=false --set cues=false "$@" \
        >"$T/window.out" 2>"$T/window.err" &
    WINDOW=$!
    until_true 180 "the window" person "$PROGRAM" show
}

LOG=/home/person/.local/state/pressel/pressel.log

# ask WORD: speaks the recording into the virtual microphone while the key is held; returns when the WORD stands
# in the conversation and a new answer behind it.
ask() {
    local before ear
    before=$(answers)
    "${AS[@]}" parec -d out.monitor --rate=24000 --channels=1 --format=s16le "$T/heard.raw" &
    ear=$!
    person "$PROGRAM" down
    until_true 60 "the microphone" recorders 2 # the program beside this one
    person paplay --device=mic /usr/share/sounds/alsa/Front_Center.wav
    person "$PROGRAM" up
    until_true 180 "an answer" more_than "$before"
    kept | grep "You" | tail -1 | grep -qi "$1" || fail "it heard something else: $(kept | tail -2)"
    sleep 3 # the loudspeaker is behind the text
    kill "$ear"
    kept | tail -3
}

# recorders COUNT: so many take sound from the server.
recorders() {
    test "$(person pactl list short source-outputs | wc -l)" -ge "$1"
}

kept() {
    person "$PROGRAM" export --format txt 2>/dev/null | sed '/^$/d'
}

answers() {
    kept | grep -c "] Assistant" || true
}

more_than() {
    test "$(answers)" -gt "$1"
}

look() {
    cp "$T/screen/Xvfb_screen0" "$T/$1.xwd"
}

# What the program itself called wrong.
no_complaint() {
    ! grep -E "Traceback|CRITICAL|ERROR|a fault of ours" "$LOG" "$T/window.err" || fail "the program complained"
}

close_window() {
    kill -TERM "$WINDOW"
    wait "$WINDOW" || fail "the window ended with $?"
    no_complaint
}

SESSION_PACKAGES="xvfb dbus pulseaudio pulseaudio-utils gnome-keyring alsa-utils"
