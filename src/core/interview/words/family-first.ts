import { sortedWords } from './sorted-words.ts';

/**
 * Family names that are often written first (Chinese, Korean, Vietnamese, Japanese, Hungarian), folded. A name that begins with one is
 * never split into given and family name: the letter greets with the whole name, unless the note says how.
 */
export const familyFirstNames: readonly string[] = sortedWords(`
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao
    luo zheng liang xie tang han cao feng deng xiao peng zeng cheng cai pan yuan dong
    yu su ye lu wei jiang tian du ding shen fan fu zhong lau wong chan cheung ng leung
    ho kwok tsai hsu hsieh chang chiu yip tam tan lam qian qin song hou bai meng xiong
    qiu jia yin dai mo shi ren yao lei long wan duan hao kong mao gu gong tao lai
    kang zou ouyang tse lo chow liao lim goh teo koh ong sim kim lee park choi jung
    jeong cho yoon jang oh seo shin kwon hwang ahn yoo hong moon bae baek noh yun chung
    im ryu chun nam pak bak nguyen tran le pham huynh hoang phan vu vo dang bui do ngo
    duong ly dinh truong trinh doan luong mai dao ha thai ta quach chau phung tong luu
    trieu tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida
    yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda
    hashimoto ishikawa ogawa okada goto hasegawa murakami kondo ishii sakamoto endo aoki
    fujii nishimura fukuda ota miura okamoto matsuda fujita nakajima nakano harada ono
    tamura takeuchi wada ueda morita kojima shibata sakai kudo yokoyama miyazaki miyamoto
    uchida takagi ando taniguchi ohno imai maruyama takada fujimoto murata takeda ueno
    sugiyama masuda hirano otsuka chiba kubo matsui noguchi nagy kovacs toth szabo horvath
    varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz
    fekete szilagyi torok feher balazs gal szucs kocsis orban pinter fodor szalai sipos
    magyar lukacs biro kiraly katona bogdan antal somogyi fazekas erdelyi bodnar szekeres
    vincze halasz
  `);
