"""Receives Betalingsservice's callbacks in Starlette."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from girokit import AsyncMandateStore, Betalingsservice, areceive
from girokit.models import ReceivedCallback


def receiver(bank: Betalingsservice, store: AsyncMandateStore) -> Starlette:
    """Serve `/mandates/callback`; `store` is your table of mandate requests."""

    async def callback(request: Request) -> Response:
        body = (await request.body()).decode(errors="replace")
        delivery = ReceivedCallback(method=request.method, headers=dict(request.headers), body=body)
        answer = (await areceive(bank, store, delivery)).answer
        return Response(answer.body, answer.status, dict(answer.headers))

    return Starlette(routes=[Route("/mandates/callback", callback, methods=["POST", "PUT", "GET"])])
