"""A PyMOL scene: a peptide that is built here atom by atom, as cartoon, transparent surface, spheres and sticks, by shaders (its
spheres are two triangles each, and ray-cast in a fragment shader).

Each line on standard input turns the molecule by fifteen degrees and tells the picture's digest; `end` ends it. Where the environment
has FRAMES, it shows so many frames as fast as it can instead, and tells how fast that was; where it has FRAMES_FILE too, eight bytes
are added to that file before each: CLOCK_MONOTONIC in nanoseconds.
"""
import hashlib
import math
import os
import sys
import tempfile
import threading
import time

from pymol import cmd


def place(a, b, c, length, angle, torsion):
    """The atom at `length` from c, with the angle b-c-d and the torsion a-b-c-d in degrees."""
    def difference(p, q):
        return [p[i] - q[i] for i in range(3)]

    def cross(p, q):
        return [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]]

    def unit(p):
        return [x / math.hypot(*p) for x in p]

    angle, torsion = math.radians(angle), math.radians(torsion)
    bond = unit(difference(c, b))
    normal = unit(cross(difference(b, a), bond))
    third = cross(normal, bond)
    along, across = -length * math.cos(angle), length * math.sin(angle)
    return [
        c[i] + along * bond[i] + across * (math.cos(torsion) * third[i] + math.sin(torsion) * normal[i])
        for i in range(3)
    ]


def peptide():
    """PDB text: of alanines, a helix, a turn, and a strand."""
    shape = [(-57, -47)] * 16 + [(-60, 30), (-90, 0), (85, 10)] + [(-120, 130)] * 9
    n, ca = [0, 0, 0], [1.458, 0, 0]
    c = place([0, 1, 0], n, ca, 1.525, 111, shape[0][0])
    lines = []
    for residue, (_, psi) in enumerate(shape, 1):
        o = place(n, ca, c, 1.231, 120.4, psi + 180)
        cb = place(n, c, ca, 1.53, 110.5, 122.6)
        for name, (x, y, z) in (("N", n), ("CA", ca), ("C", c), ("O", o), ("CB", cb)):
            lines.append(
                f"ATOM  {len(lines) + 1:5}  {name:3} ALA A{residue:4}    {x:8.3f}{y:8.3f}{z:8.3f}  1.00  0.00           {name[0]}"
            )
        if residue < len(shape):
            next_n = place(n, ca, c, 1.329, 116.6, psi)
            next_ca = place(ca, c, next_n, 1.458, 121.7, 180)
            n, ca, c = next_n, next_ca, place(c, next_n, next_ca, 1.525, 111, shape[residue][0])
    return "\n".join(lines + ["END", ""])


def tell(turns):
    """The picture's digest."""
    with tempfile.TemporaryDirectory() as folder:
        picture = os.path.join(folder, "picture.png")
        cmd.png(picture, ray=0)
        with open(picture, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
    # Not `print`: PyMOL's other threads write through the same stream, and Python's was seen to write a line twice.
    os.write(1, f"shown {turns} {digest}\n".encode())


def serve():
    """Does what standard input says."""
    tell(0)
    for turns, line in enumerate(sys.stdin, 1):
        if line.strip() == "end":
            break
        cmd.turn("y", 15)
        tell(turns)
    cmd.quit()


def play(frames):
    """A movie in which the molecule turns. Its first frames are not counted: shaders are compiled in them."""
    warm = 50
    begin = []

    def started():
        begin.append(time.monotonic())

    def ended():
        seconds = time.monotonic() - begin[0]
        print(f"{frames} frames {seconds:.3f} seconds {frames / seconds:.1f} fps", flush=True)
        cmd.quit()

    tick = ""
    if "FRAMES_FILE" in os.environ:
        file = os.open(os.environ["FRAMES_FILE"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        cmd.extend("tick", lambda: os.write(file, time.monotonic_ns().to_bytes(8, "little")))
        tick = "; tick"
    cmd.extend("started", started)
    cmd.extend("ended", ended)
    cmd.set("movie_fps", 0)
    cmd.set("movie_delay", 0)
    cmd.mset(f"1 x{warm + frames + 1}")
    for frame in range(1, warm + frames + 2):
        cmd.mdo(frame, "turn y, 3" + tick)
    cmd.mdo(warm + 1, "started")
    cmd.mdo(warm + frames + 1, "ended")
    cmd.mplay()


cmd.set("use_shaders", 1)
cmd.read_pdbstr(peptide(), "peptide")
cmd.dss()
cmd.hide("everything")
cmd.show("cartoon")
cmd.show("surface", "resi 1-12")
cmd.set("transparency", 0.4)
cmd.show("spheres", "resi 20-24")
cmd.set("sphere_mode", 9)
cmd.show("sticks", "resi 25-28")
cmd.spectrum()
cmd.orient()
if "FRAMES" in os.environ:
    play(int(os.environ["FRAMES"]))
else:
    threading.Thread(target=serve).start()
