import type { Layout } from "./layout.js";

const CANCEL = "POST /v1/orders/{id}/cancel Idempotent — safe to call\n";
const CALLS = `核心 REST 端点
GET /v1/markets 列出市場
POST /v1/orders Create one, see below
${CANCEL}`;
const FEATURES = `為交易者打造
默认深度 20, 已驗證帳戶深度 100
`;

export const layout: Layout = {
  venue: "bitexasia",
  document: `REST 與 WebSocket
1,200 加权请求/分钟
${CALLS}${FEATURES}curl -X POST https://api.example.com/v1/orders
-H "X-KEY: $HKT_KEY"
Addresses outside the list returns 403
`,
  edits: [
    {
      kind: "removed endpoint",
      replace: [[CANCEL, ""]],
      facts: ["- POST /v1/orders/{id}/cancel", "~ statement idempotentCancel: Idempotent -> not found"],
    },
    {
      kind: "changed weight",
      name: "the limit they are held against",
      replace: [["1,200", "600"]],
      facts: ["~ statement weightedRequests: 1200 -> 600"],
    },
    { kind: "moved section", replace: [[CALLS + FEATURES, FEATURES + CALLS]], facts: [] },
    {
      kind: "reworded text",
      replace: [
        ["Create one, see below", "Create an order"],
        ["列出市場", "所有市場"],
      ],
      facts: [],
    },
    {
      kind: "other",
      name: "another status",
      replace: [["outside the list returns 403", "outside the list returns 451"]],
      facts: ["~ statement refusedAddress: 403 -> 451"],
    },
  ],
  lacks: {
    "renamed parameter": "the page has no tables of parameters",
    "new error code": "the page has no error codes",
    "new enum value": "the page lists no values",
  },
};
