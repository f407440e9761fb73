using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Territoires;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

internal sealed class SignalConfiguration : IEntityTypeConfiguration<Signal>, IEntityTypeConfiguration<Releve>, IEntityTypeConfiguration<ReglagesDesSignaux>
{
    public void Configure(EntityTypeBuilder<Signal> builder)
    {
        builder.ToTable("veille_signal");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.DepartementCode).HasMaxLength(3);
        builder.Property(s => s.ThemeCode).HasMaxLength(40);
        builder.Ignore(s => s.Premiere);
        builder.Ignore(s => s.Derniere);
        builder.OwnsOne(s => s.Qualification, q =>
        {
            q.Property(x => x.Motif).HasMaxLength(Qualification.LongueurDuMotif);
            q.HasOne<Agent>().WithMany().HasForeignKey(x => x.ParId).OnDelete(DeleteBehavior.Restrict);
            q.HasIndex(x => x.ParId);
        });
        builder.OwnsMany(s => s.Semaines, s =>
        {
            s.ToTable("veille_signal_semaine");
            s.WithOwner().HasForeignKey("SignalId");
            s.HasKey("SignalId", nameof(SemaineDeSignal.SemaineDu));
        });
        builder.Navigation(s => s.Semaines).HasField("_semaines").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasOne<Quartier>().WithMany().HasForeignKey(s => s.QuartierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Theme>().WithMany().HasForeignKey(s => s.ThemeCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.DepartementCode, s.FinDu });
        builder.HasIndex(s => new { s.QuartierId, s.ThemeCode });
        builder.HasIndex(s => s.ThemeCode);
    }

    public void Configure(EntityTypeBuilder<Releve> builder)
    {
        builder.ToTable("veille_releve");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.DepartementCode).HasMaxLength(3);
        builder.HasIndex(r => new { r.DepartementCode, r.SemaineDu }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReglagesDesSignaux> builder)
    {
        builder.ToTable("veille_reglage_des_signaux");
        builder.HasKey(r => r.DepartementCode);
        builder.Property(r => r.DepartementCode).HasMaxLength(3);
        builder.OwnsOne(r => r.Valeurs, v => v.Property<string>($"{nameof(ReglagesDesSignaux)}{nameof(ReglagesDesSignaux.DepartementCode)}").HasMaxLength(3));
        builder.Navigation(r => r.Valeurs).IsRequired();
    }
}
