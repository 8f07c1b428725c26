import type { WordLists } from "../pattern.js";

/**
 * Medicines and substances by common name, generic and brand, grouped as the WHO's ATC classification groups them
 * (whocc.no/atc). Names that are everyday words ("molly", "pot", "acid") stand only in whole phrases: see medication.ts.
 */
export const medicines: WordLists = {
  /** What people call medicine when they do not name it. */
  anyMedicine: `medication medications medicine medicines meds pill pills prescription_drugs prescription_meds birth_control
    contraception contraceptive contraceptives stimulants stimulant steroid steroids pain_relief the_pill
    the_mini_pill iud ointment hormone_therapy adhd_medication sedative sedatives opioid opioids opiate opiates
    narcotic narcotics`,
  /** Kinds of medicine. */
  class: `antidepressant antidepressants anti_depressant anti_depressants ssri ssris snri snris maoi maois tricyclic
    tricyclics benzo benzos benzodiazepine benzodiazepines antipsychotic antipsychotics anti_psychotic
    anti_psychotics anxiolytic anxiolytics mood_stabilizer mood_stabilizers mood_stabiliser painkiller painkillers
    pain_killer pain_killers pain_reliever pain_relievers pain_meds antihistamine antihistamines anti_histamine
    antibiotic antibiotics sleeping_pill sleeping_pills sleeping_tablet sleeping_tablets sleeping_aid sleep_aid
    sleep_aids sleep_meds tranquilizer tranquilizers beta_blocker beta_blockers betablocker betablockers
    blood_thinner blood_thinners morning_after_pill inhaler inhalers nebulizer insulin laxative laxatives antacid
    antacids decongestant decongestants expectorant cough_syrup cough_medicine cough_drops cold_medicine nasal_spray
    nasal_sprays eye_drops ear_drops stool_softener stool_softeners antifungal antifungals antiviral antivirals
    statin statins diuretic diuretics muscle_relaxer muscle_relaxers muscle_relaxant muscle_relaxants
    anti_inflammatory anti_inflammatories antiinflammatory nsaid nsaids hrt hormone_replacement puberty_blockers
    hormone_blockers nicotine_patch nicotine_patches nicotine_gum appetite_suppressant diet_pills fat_burner
    anti_anxiety numbing_cream teething_gel suppository suppositories enema enemas`,
  /** Nervous system: pain, sleep, mood, attention, psychosis, epilepsy, dependence. */
  nervous: `acetaminophen paracetamol tylenol panadol calpol aspirin excedrin midol ibuprofen advil motrin nurofen brufen naproxen aleve
    naprosyn diclofenac voltaren meloxicam mobic celecoxib celebrex ketorolac toradol indomethacin codeine co_codamol cocodamol
    dihydrocodeine morphine oxycodone oxycontin oxy percocet percocets percs hydrocodone vicodin norco lortab tramadol ultram tapentadol
    fentanyl hydromorphone dilaudid demerol methadone buprenorphine suboxone subutex naltrexone vivitrol disulfiram antabuse acamprosate
    varenicline chantix nicorette sumatriptan imitrex rizatriptan maxalt triptan triptans topiramate topamax gabapentin neurontin pregabalin
    lyrica lamotrigine lamictal valproate depakote carbamazepine tegretol levetiracetam keppra phenytoin dilantin clonazepam klonopin
    alprazolam xanax xanny xans lorazepam ativan diazepam valium temazepam restoril zolpidem ambien zopiclone eszopiclone lunesta zaleplon
    trazodone doxylamine unisom zzzquil melatonin ramelteon buspirone buspar hydroxyzine vistaril atarax fluoxetine prozac sertraline
    zoloft paroxetine paxil seroxat citalopram celexa escitalopram lexapro cipralex fluvoxamine luvox venlafaxine effexor desvenlafaxine
    pristiq duloxetine cymbalta bupropion wellbutrin zyban mirtazapine remeron amitriptyline elavil nortriptyline pamelor imipramine
    clomipramine anafranil doxepin vortioxetine trintellix vilazodone viibryd esketamine spravato lithium aripiprazole abilify
    quetiapine seroquel olanzapine zyprexa risperidone risperdal lurasidone latuda ziprasidone geodon haloperidol haldol clozapine
    clozaril paliperidone invega cariprazine vraylar brexpiprazole rexulti methylphenidate ritalin concerta focalin dexmethylphenidate
    amphetamine amphetamines adderall vyvanse lisdexamfetamine elvanse dexedrine dextroamphetamine evekeo atomoxetine strattera guanfacine
    intuniv clonidine modafinil provigil armodafinil nuvigil donepezil aricept memantine propofol dramamine meclizine dimenhydrinate caplyta auvelity qelbree saphris belsomra dayvigo xyrem nurtec ubrelvy aimovig ajovy emgality nitrazepam oxazepam clobazam phenobarbital lacosamide vimpat oxcarbazepine trileptal zonisamide agomelatine valdoxan reboxetine moclobemide phenelzine nardil tranylcypromine parnate selegiline chlorpromazine fluphenazine perphenazine benztropine ropinirole requip pramipexole mirapex levodopa sinemet nytol sominex solpadeine feminax alka_seltzer nicoderm`,
  /** Heart, blood, hormones, diabetes, weight. */
  body: `lisinopril losartan valsartan amlodipine norvasc metoprolol atenolol propranolol inderal bisoprolol carvedilol hydrochlorothiazide
    furosemide lasix spironolactone prazosin atorvastatin lipitor simvastatin zocor rosuvastatin crestor pravastatin warfarin coumadin
    apixaban eliquis rivaroxaban xarelto heparin clopidogrel plavix digoxin nitroglycerin metformin glucophage glipizide januvia
    jardiance farxiga ozempic wegovy semaglutide mounjaro zepbound tirzepatide trulicity saxenda liraglutide victoza phentermine
    adipex contrave levothyroxine synthroid methimazole prednisolone prednisone dexamethasone cortisone hydrocortisone testosterone estradiol estrogen
    oestrogen progesterone provera depo_provera depo_shot clomid letrozole tamoxifen finasteride propecia minoxidil rogaine viagra
    sildenafil cialis tadalafil levitra yaz nuvaring nexplanon mirena kyleena mifepristone misoprostol levonorgestrel ulipristal
    allopurinol colchicine methotrexate humira hydroxychloroquine plaquenil ivermectin entresto repatha lantus humalog novolog tresiba toujeo basaglar premarin dupixent enbrel stelara otezla truvada descovy biktarvy oxybutynin tamsulosin flomax myrbetriq dutasteride raloxifene alendronate fosamax sulfasalazine azathioprine norethisterone paragard slynd thyroxine eltroxin liothyronine cytomel tirosint armour_thyroid ndt carbimazole propylthiouracil fludrocortisone desmopressin cabergoline trt hgh dhea pregnenolone oestrogel estrogel evorel utrogestan mini_pill hormone_blocker growth_hormone thyroid_meds thyroid_medication thyroid_tablets thyroid_pills thyroid_hormone`,
  /** Infection, breathing, stomach, skin. */
  rest: `amoxicillin amoxil augmentin penicillin azithromycin zithromax z_pak zpack doxycycline minocycline tetracycline ciprofloxacin cipro
    levofloxacin cephalexin keflex clindamycin metronidazole flagyl nitrofurantoin macrobid bactrim trimethoprim fluconazole diflucan
    ketoconazole nizoral terbinafine lamisil clotrimazole monistat miconazole acyclovir valacyclovir valtrex oseltamivir tamiflu
    paxlovid albendazole mebendazole permethrin albuterol salbutamol ventolin proair symbicort advair flovent pulmicort montelukast
    singulair loratadine claritin cetirizine zyrtec fexofenadine allegra levocetirizine xyzal diphenhydramine benadryl chlorpheniramine
    piriton promethazine phenergan pseudoephedrine sudafed phenylephrine guaifenesin mucinex dextromethorphan robitussin delsym nyquil
    dayquil theraflu lemsip oxymetazoline afrin fluticasone flonase nasacort omeprazole prilosec losec esomeprazole nexium pantoprazole
    protonix lansoprazole famotidine pepcid ranitidine zantac gaviscon tums rolaids maalox pepto pepto_bismol bismuth loperamide
    imodium lomotil simethicone gas_x miralax polyethylene_glycol dulcolax bisacodyl colace senna senokot lactulose ondansetron
    zofran metoclopramide reglan cyclobenzaprine flexeril baclofen tizanidine methocarbamol robaxin isotretinoin accutane roaccutane
    tretinoin adapalene differin benzoyl_peroxide neosporin orajel lidocaine epinephrine gripe_water gas_drops dicyclomine bentyl mesalamine linzess sucralfate budesonide ipratropium tiotropium spiriva trelegy mometasone nasonex azelastine dimetapp triaminic zarbees pediacare benylin buscopan kwells canesten rennies dentinox colief woodwards piriteze clarityn anbesol bonjela infacol`,
  /** Substances with a drug's effect, under names that mean nothing else. */
  substance: `cannabis marijuana thc cbd kratom kava cocaine heroin meth methamphetamine crystal_meth ketamine lsd mdma ecstasy psilocybin
    shrooms magic_mushrooms psychedelics dmt ayahuasca ibogaine ghb delta_8 edibles hard_drugs opium amphetamines steroids
    hashish nootropics`,
  /** Supplements taken for an effect on the body. */
  supplement: `supplement supplements vitamin vitamins multivitamin multivitamins magnesium st_johns_wort saint_johns_wort valerian
    ashwagandha 5_htp same_e l_theanine theanine rhodiola ginkgo gaba creatine fish_oil omega_3 omega_3s zinc iron_pills
    iron_tablets iron_supplements probiotic probiotics prenatals prenatal_vitamins b12 vitamin_d vit_d vit_c vits d3 b_complex folic_acid folate selenium cod_liver_oil evening_primrose black_cohosh berocca floradix spatone iron_drops iron_syrup iron_supplement elderberry inositol`,
  named: "@nervous @body @rest @substance @class",
  medicine: "@anyMedicine @class @nervous @body @rest",
};
