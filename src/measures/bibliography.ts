import type { Source } from "./measure.ts";

/** Where measures come from: named once, so that a citation reads the same everywhere. */
export const adams: Source = {
  citation: "J. S. Adams, Inequity in social exchange, Advances in Experimental Social Psychology 2 (1965), 267–299",
  doi: "10.1016/S0065-2601(08)60108-2",
};

export const walster: Source = {
  citation:
    "E. Walster, E. Berscheid, G. W. Walster, New directions in equity research, Journal of Personality and Social Psychology 25 (1973), 151–176",
  doi: "10.1037/h0033967",
};

export const moulin: Source = {
  citation: "H. Moulin, Axiomatic cost and surplus sharing, Handbook of Social Choice and Welfare 1 (2002), 289–357",
  doi: "10.1016/S1574-0110(02)80010-8",
};

export const dunn: Source = {
  citation:
    "O. J. Dunn, Multiple comparisons among means, Journal of the American Statistical Association 56 (1961), 52–64",
  doi: "10.1080/01621459.1961.10482090",
};

export const squartini: Source = {
  citation:
    "T. Squartini, F. Picciolo, F. Ruzzenenti, D. Garlaschelli, Reciprocity of weighted networks, Scientific Reports 3 (2013), 2729",
  doi: "10.1038/srep02729",
};

export const emerson: Source = {
  citation: "R. M. Emerson, Power-dependence relations, American Sociological Review 27 (1962), 31–41",
  doi: "10.2307/2089716",
};

export const casciaro: Source = {
  citation:
    "T. Casciaro, M. J. Piskorski, Power imbalance, mutual dependence, and constraint absorption, Administrative Science Quarterly 50 (2005), 167–199",
  doi: "10.2189/asqu.2005.50.2.167",
};

export const mackay: Source = {
  citation:
    "R. S. MacKay, S. Johnson, B. Sansom, How directed is a directed network?, Royal Society Open Science 7 (2020), 201138",
  doi: "10.1098/rsos.201138",
};

export const jiang: Source = {
  citation:
    "X. Jiang, L.-H. Lim, Y. Yao, Y. Ye, Statistical ranking and combinatorial Hodge theory, Mathematical Programming 127 (2011), 203–244",
  doi: "10.1007/s10107-010-0419-x",
};

export const borgatti: Source = {
  citation:
    "S. P. Borgatti, Identifying sets of key players in a social network, Computational and Mathematical Organization Theory 12 (2006), 21–34",
  doi: "10.1007/s10588-006-7084-x",
};

export const hopcroft: Source = {
  citation:
    "J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation, Communications of the ACM 16 (1973), 372–378",
  doi: "10.1145/362248.362272",
};

export const wasserman: Source = {
  citation:
    "S. Wasserman, K. Faust, Social Network Analysis: Methods and Applications, Cambridge University Press (1994)",
  doi: "10.1017/CBO9780511815478",
};

export const freeman: Source = {
  citation: "L. C. Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977), 35–41",
  doi: "10.2307/3033543",
};

export const brin: Source = {
  citation:
    "S. Brin, L. Page, The anatomy of a large-scale hypertextual Web search engine, Computer Networks and ISDN Systems 30 (1998), 107–117",
  doi: "10.1016/S0169-7552(98)00110-X",
};

export const blondel: Source = {
  citation:
    "V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, Fast unfolding of communities in large networks, Journal of Statistical Mechanics (2008), P10008",
  doi: "10.1088/1742-5468/2008/10/P10008",
};

export const hirschman: Source = {
  citation: "A. O. Hirschman, The paternity of an index, American Economic Review 54 (1964), 761–762",
  doi: null,
};

export const laakso: Source = {
  citation:
    "M. Laakso, R. Taagepera, “Effective” number of parties: a measure with application to West Europe, Comparative Political Studies 12 (1979), 3–27",
  doi: "10.1177/001041407901200101",
};

export const broder: Source = {
  citation: "A. Broder and others, Graph structure in the web, Computer Networks 33 (2000), 309–320",
  doi: "10.1016/S1389-1286(00)00083-9",
};

export const luo: Source = {
  citation:
    "J. Luo, C. L. Magee, Detecting evolving patterns of self-organizing networks by flow hierarchy measurement, Complexity 16 (2011), 53–61",
  doi: "10.1002/cplx.20368",
};

export const varsi: Source = {
  citation:
    "G. Varsi, The multidimensional content of the frustum of the simplex, Pacific Journal of Mathematics 46 (1973), 303–314",
  doi: "10.2140/pjm.1973.46.303",
};

export const lahdelma: Source = {
  citation:
    "R. Lahdelma, J. Hokkanen, P. Salminen, SMAA – stochastic multiobjective acceptability analysis, European Journal of Operational Research 106 (1998), 137–143",
  doi: "10.1016/S0377-2217(97)00163-X",
};

export const gupte: Source = {
  citation:
    "M. Gupte, P. Shankar, J. Li, S. Muthukrishnan, L. Iftode, Finding hierarchy in directed online social networks, Proceedings of the 20th International Conference on World Wide Web (2011), 557–566",
  doi: "10.1145/1963405.1963484",
};

export const dinic: Source = {
  citation:
    "E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power estimation, Soviet Mathematics Doklady 11 (1970), 1277–1280",
  doi: null,
};

export const orlin: Source = {
  citation: "R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, Prentice Hall (1993), chapters 9 and 11",
  doi: null,
};

export const verhoeff: Source = {
  citation:
    "T. Verhoeff, Settling multiple debts efficiently: an invitation to computing science, Informatics in Education 3 (2004), 105–126",
  doi: "10.15388/infedu.2004.08",
};

export const krackhardt: Source = {
  citation: "D. Krackhardt, Cognitive social structures, Social Networks 9 (1987), 109–134",
  doi: "10.1016/0378-8733(87)90009-8",
};

export const ang: Source = {
  citation:
    "B. W. Ang, Decomposition analysis for policymaking in energy: which is the preferred method?, Energy Policy 32 (2004), 1131–1139",
  doi: "10.1016/S0301-4215(03)00076-4",
};
