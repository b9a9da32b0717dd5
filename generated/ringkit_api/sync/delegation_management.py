# Written by `make generate` from spec/. Do not edit.
"""Delegation Management for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import delegation_management as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.models.delegators_list_result import DelegatorsListResult


class DelegationManagementApi(Namespace):
    """Delegation Management: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> DelegationManagementApiRaw: ...
        @property
        def with_streaming_response(self) -> DelegationManagementApiStreaming: ...

    def list_delegators(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> DelegatorsListResult:
        """List the users for whom this user may create video meetings.

        An assistant finds here the people whose meetings can be planned. The list of another
        user is refused (403).

        `GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators`

        Rate group Medium. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Delegation-Management/rcvListDelegators

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: DelegatorsListResult.

        Raises:
            APIStatusError: for an error status (described: 403, 500).

        Example:

        ```python
        for delegator in rc.api.delegation_management.list_delegators():
            print(delegator.extension_id, delegator.name)
        ```
        """
        return self._client.send(
            calls.list_delegators(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class DelegationManagementApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: DelegationManagementApi) -> None:
            self.list_delegators = raw(api.list_delegators)

    class DelegationManagementApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: DelegationManagementApi) -> None:
            self.list_delegators = streaming(api.list_delegators)
