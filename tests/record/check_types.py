"""Reads records, one a line, and says where they are not of the types of python/news_summary."""

import json
import sys
from typing import Literal, NotRequired, get_args, get_origin, get_type_hints, is_typeddict

from news_summary import NewsSummaryRecord


def faults(value, kind, path):
    if get_origin(kind) is NotRequired:
        return faults(value, get_args(kind)[0], path)
    if is_typeddict(kind):
        return list(member_faults(value, kind, path))
    if get_origin(kind) is list:
        if not isinstance(value, list):
            return [f"{path} is no list"]
        (item,) = get_args(kind)
        return [fault for at, each in enumerate(value) for fault in faults(each, item, f"{path}/{at}")]
    if get_origin(kind) is Literal:
        return [] if value in get_args(kind) else [f"{path} is {value!r}"]
    wanted = (int, float) if kind is float else kind
    is_good = isinstance(value, wanted) and (kind is bool or not isinstance(value, bool))
    return [] if is_good else [f"{path} is no {kind.__name__}"]


def member_faults(value, kind, path):
    if not isinstance(value, dict):
        yield f"{path} is no object"
        return
    hints = get_type_hints(kind, include_extras=True)
    for name in kind.__required_keys__ - value.keys():
        yield f"{path}/{name} is absent"
    for name, member in value.items():
        if name in hints:
            yield from faults(member, hints[name], f"{path}/{name}")
        else:
            yield f"{path}/{name} is in no type"


for line in sys.stdin:
    for fault in faults(json.loads(line), NewsSummaryRecord, ""):
        print(fault)
