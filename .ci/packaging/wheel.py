"""Makes a wheel that carries the binary, as a script of the environment that it is installed into.

usage: wheel.py VERSION BINARY FOLDER
"""

import base64
import hashlib
import os
import pathlib
import sys
import time
import zipfile

# A static binary needs no C library, so both families of Linux take it.
TAGS = ["py3-none-manylinux_2_17_x86_64", "py3-none-musllinux_1_1_x86_64"]

METADATA = """Metadata-Version: 2.1
Name: prfaq
Version: {version}
Summary: A linter for PR/FAQ documents, the press releases that come before the product.
License: MIT
Keywords: prfaq,working-backwards,linter,markdown,korean
Classifier: Environment :: Console
Classifier: License :: OSI Approved :: MIT License
Classifier: Natural Language :: English
Classifier: Natural Language :: Korean
Classifier: Operating System :: POSIX :: Linux
Classifier: Topic :: Text Processing :: Linguistic
Requires-Python: >=3.8
Description-Content-Type: text/markdown
License-File: LICENSE
License-File: NOTICE

{readme}"""


def main(version: str, binary: pathlib.Path, folder: pathlib.Path) -> None:
    """Writes the wheel and prints its name."""
    root = pathlib.Path(__file__).resolve().parents[2]
    info = f"prfaq-{version}.dist-info"
    readme = (root / "README.md").read_text(encoding="utf-8")
    wheel = "Wheel-Version: 1.0\nGenerator: prfaq\nRoot-Is-Purelib: false\n" + "".join(f"Tag: {tag}\n" for tag in TAGS)
    files = {
        f"prfaq-{version}.data/scripts/prfaq": (binary.read_bytes(), 0o755),
        f"{info}/LICENSE": ((root / "LICENSE").read_bytes(), 0o644),
        f"{info}/METADATA": (METADATA.format(version=version, readme=readme).encode(), 0o644),
        f"{info}/NOTICE": ((root / "NOTICE").read_bytes(), 0o644),
        f"{info}/WHEEL": (wheel.encode(), 0o644),
    }
    record = "".join(f"{name},{digest(data)},{len(data)}\n" for name, (data, _) in files.items())
    files[f"{info}/RECORD"] = ((record + f"{info}/RECORD,,\n").encode(), 0o644)
    platforms = ".".join(tag.rsplit("-", 1)[1] for tag in TAGS)
    path = folder / f"prfaq-{version}-py3-none-{platforms}.whl"
    # Zip files know no time before 1980.
    date = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), 315532800))[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, (data, mode) in files.items():
            entry = zipfile.ZipInfo(name, date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, data)
    print(path.name)


def digest(data: bytes) -> str:
    """The checksum as RECORD has it."""
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
