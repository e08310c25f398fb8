// The goals in Chinese: what is measured, and what stands in the way where it is missed.

/** By the id of a goal: what is measured, and the cause of a miss. */
export const goalsInChinese: Readonly<Record<string, readonly [what: string, cause?: string]>> = {
  'return-0': [
    '由已读入的对象生成年报，情形均不复杂',
    '一条记录作为对象约占640字节、十余个对象，遍历时主要在等待内存',
  ],
  'return-5': ['同上，5%的人情形复杂', '原因同上；重叠、重复的记录还须推算，简单循环不作此推算，因而算错'],
  'return-20': ['同上，20%的人情形复杂', '同上'],
  columns: ['由数字列生成年报，每条记录', '每一行都要读取，并计入其各类别的学时和人次'],
  'columns-duckdb': [
    '由数字列生成年报，快于 DuckDB 已装载的表',
    'DuckDB 只作求和，此处还须逐人判断所填是否即为应计',
  ],
  'columns-growth': ['人数由一万增至所测最大规模时的增长指数', '一万人的数据放得进缓存，一百万人的放不进'],
  'lines-objects': [
    '由 NDJSON 经对象生成年报，逐条校验',
    '每个字段都要核对、复制并冻结，回收这些副本又要同样长的时间',
  ],
  'lines-bytes': [
    '由 NDJSON 经字节生成年报，逐条校验',
    '每条记录中各数值之间的字节须与此前的记录比对，各数值须逐一检查',
  ],
  'lines-duckdb': ['同上，与单线程 DuckDB 读取同一文件相比', 'DuckDB 不校验记录'],
  'city-seconds': ['300万人、3500万条记录', '每条记录中各数值之间的字节须与此前的记录比对，各数值须逐一检查'],
  'city-memory': ['统计进程占用的内存', '同上'],
  'city-workers': ['每多一条记录，两个线程的处理器时间合计与一个线程相比', '共享缓存的两个线程都会变慢'],
  'city-speedup': ['有两个空闲核时，两个线程快于一个线程', '共享缓存的两个线程都会变慢'],
  'person-outcome': [
    '十二条记录得出结论，不含依据',
    '每条记录都要查看有无影响结论的情形，且须从对象中读取事实',
  ],
  'person-rules-engine': [
    '同上，快于 json-rules-engine（含求和）',
    '该引擎直接得到本年学时的数值，且不引用条文',
  ],
  'person-publicodes': ['同上，快于 publicodes', '该引擎直接得到合计数；如每条记录设一条规则，用时为数倍'],
  'person-lazy': ['同上，依据随取随生成', '原因同“不含依据”一项'],
  'person-grounds': [
    '同上，读取全部依据',
    '每条记录的学时都要推算、写成文字并冻结；学时不足的，还须与另一种年度对照',
  ],
  'person-allocated': ['为此分配的内存', '同上'],
  explain: ['用一种语言写成说明', '每次都重新生成约 24 kB 的文字和结构'],
  'boundaries-50': ['50条记录的学时结论的临界值', '每个试算值都要与其可能牵涉的记录比对'],
  'boundaries-240': ['240人单位的临界值', '同上'],
  'sensitivity-240': ['240人单位的结论取决于哪些条文理解', '结论涉及某项理解的人，都要按其每种选项重新计算'],
  'growth-totals': ['一人有1000至10000条相互牵连的记录：总学时', '一千条记录放得进缓存，一万条放不进'],
  'time-totals': ['同上，10000条'],
  'growth-sessions': ['一人有1000至10000条相互牵连的记录：逐日学习', '同上'],
  'time-sessions': ['同上，10000条'],
  'growth-make-ups': ['一人有1000至10000条相互牵连的记录：补学', '同上'],
  'time-make-ups': ['同上，10000条'],
  'growth-shared proofs': ['一人有1000至10000条相互牵连的记录：共用证明', '同上'],
  'time-shared proofs': ['同上，10000条'],
  'import-all': ['引入全部入口', '大部分时间用于读取和编译文件，建立全部实体的模式约占十分之一'],
  'import-rules': ['只引入规则', '规则和法规数据须整体读入'],
  'first-pass': ['首次统计一万人，与预热后相比', '首次运行约有一半时间用于即时编译'],
}
