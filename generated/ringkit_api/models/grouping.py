# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.direct_grouping import DirectGrouping
    from ringkit_api.models.grouping_by_members import GroupingByMembers

    Grouping: TypeAlias = DirectGrouping | GroupingByMembers
else:
    from ringkit._model.union import Union

    Grouping = Union(
        "Grouping",
        "DirectGrouping",
        "GroupingByMembers",
    )
