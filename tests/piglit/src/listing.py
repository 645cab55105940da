"""Prints, as JSON, the tests of one of piglit's profiles: names, command lines, variables.

What a profile's files say becomes a command line only in piglit's own framework, so it is asked. Arguments: piglit's
program, the profile, the platform, and a regular expression that the names must match ("" for all).
"""

import importlib.machinery
import importlib.util
import json
import re
import sys

path, profile, platform, pattern = sys.argv[1:]

# The program knows where its framework lies, and says so to Python when it is loaded.
loader = importlib.machinery.SourceFileLoader("piglit", path)
loader.exec_module(importlib.util.module_from_spec(importlib.util.spec_from_loader("piglit", loader)))

from framework.exceptions import PiglitException, PiglitFatalError
from framework.options import OPTIONS
from framework.profile import load_test_profile
from framework.test.base import TestIsSkip
from framework.test.shader_test import MultiShaderTest

OPTIONS.env["PIGLIT_PLATFORM"] = platform

try:
    wanted = re.compile(pattern, re.IGNORECASE)
except re.error as error:
    sys.exit(f"{pattern!r} is not a regular expression: {error}")
try:
    loaded = load_test_profile(profile)
    named = [(name, test) for name, test in loaded.itertests() if wanted.search(name)]
except (PiglitException, PiglitFatalError) as error:
    sys.exit(f"piglit's profile {profile}: {error}")

tests, elsewhere = [], 0
for name, test in named:
    if isinstance(test, MultiShaderTest):
        sys.exit(f"{profile} runs many tests in one process, so one that crashes takes others along: not supported")
    required = getattr(test, "require_platforms", None)
    excluded = getattr(test, "exclude_platforms", None)
    if (required and platform not in required) or (excluded and platform in excluded):
        elsewhere += 1
        continue
    tests.append({"name": name, "command": [str(word) for word in test.command], "environment": test.env})

json.dump({"environment": OPTIONS.env, "tests": tests, "elsewhere": elsewhere}, sys.stdout)
